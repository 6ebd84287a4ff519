import type { Block, Table } from '@octavo/core';
import { chartTable } from '@octavo/core';
import type { EngineContent } from '@octavo/pdf/engine';
import type { Slide } from '../../deck.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import { tableGrid } from '../../table-grid.ts';
import type { PdfContext } from '../pdf-context.ts';
import { tableContent } from '../regions/table-region.ts';
import { paragraphBlocks } from '../text/paragraph-blocks.ts';

/** The size of notes on paper. */
export const notesSizePt = 11;

/** Tables in notes, and the room above and below them. */
const tableSizePt = 10;
const spacePt = 6;

/** Formulas in notes may be this wide, as a part of a slide's body: paper is narrower than slides. */
const paperShare = 0.45;

/** What the speaker says at a slide, as text of the page; its footnotes last, with their numbers. */
export function handoutNotes(
  { notes, footnotes }: Slide,
  slideContext: Omit<PdfContext, 'place'>,
): readonly EngineContent[] {
  const context: PdfContext = { ...slideContext, place: { leftPt: 0, topPt: 0, scale: 1 } };
  const roomPt = context.deck.geometry.body.widthPt * paperShare;
  const said = stretchesOf(notes).flatMap((stretch): readonly EngineContent[] =>
    Array.isArray(stretch)
      ? paragraphBlocks(
          toParagraphs(stretch, context.resolved),
          { sizeOf: () => notesSizePt, roomPt },
          context,
        )
      : [notesTable(stretch, roomPt, context)],
  );
  const noted = footnotes.map(({ number, definition }): EngineContent => {
    const words = toParagraphs(definition.children, context.resolved);
    return {
      ol: [{ stack: paragraphBlocks(words, { sizeOf: () => notesSizePt - 1.5, roomPt }, context) }],
      start: number,
      fontSize: notesSizePt - 1.5,
      margin: [0, 6, 0, 0],
    };
  });
  return [...said, ...noted];
}

/** Paper has room for tables, and for the numbers of charts, which stand between stretches of other blocks. */
function stretchesOf(notes: readonly Block[]): readonly (Table | Block[])[] {
  const stretches: (Table | Block[])[] = [];
  for (const block of notes) {
    const last = stretches.at(-1);
    if (block.type === 'table') stretches.push(block);
    else if (block.type === 'chart') stretches.push(chartTable(block));
    else if (Array.isArray(last)) last.push(block);
    else stretches.push([block]);
  }
  return stretches;
}

function notesTable(table: Table, roomPt: number, context: PdfContext): EngineContent {
  const columns = tableGrid(table)[0]?.length ?? 0;
  const content = tableContent(table, context, {
    sizePt: tableSizePt,
    captionSizePt: tableSizePt,
    widths: Array.from({ length: columns }, () => 'auto' as const),
    roomPt: roomPt / Math.max(1, columns),
  });
  return { stack: [content], margin: [0, spacePt, 0, spacePt] };
}
