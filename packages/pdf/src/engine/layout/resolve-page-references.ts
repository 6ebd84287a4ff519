import type { Page } from '../internals/pdfmake-types.ts';
import { breakLines } from '../text/break-lines.ts';
import { widthOf } from '../text/measured-word.ts';
import { withPageLabels } from '../text/page-labels.ts';
import type { Paragraph } from '../text/paragraph.ts';
import { TypesetLine, typesetLine } from '../text/typeset-line.ts';

/**
 * Writes the numbers of pages where the text refers to them. Only the lines of such paragraphs are broken again, now with the
 * width of the number itself; where that would take another number of lines, the old breaks stay and the line's end moves.
 */
export function resolvePageReferences(pages: readonly Page[], labels: readonly string[]): void {
  const labelOf = labelsById(pages, labels);
  const broken = new Map<Paragraph, readonly TypesetLine[]>();
  for (const { item } of pages.flatMap((page) => page.items)) {
    if (!(item instanceof TypesetLine) || item.reference === undefined) continue;
    const { paragraph, widthPt, index, count } = item.reference;
    let lines = broken.get(paragraph);
    if (lines === undefined) {
      const written = withPageLabels(paragraph, labelOf);
      lines = breakLines(written, widthPt).map((plan) => typesetLine(plan, written, widthPt));
      broken.set(paragraph, lines);
    }
    const line = lines[index];
    if (lines.length === count && line !== undefined) replaceWords(item, line);
    else moveWords(item, labelOf);
  }
}

/** The label of the page on which each named destination stands. */
function labelsById(pages: readonly Page[], labels: readonly string[]): (id: string) => string {
  const found = new Map<string, string>();
  for (const [index, page] of pages.entries()) {
    for (const { item } of page.items) {
      if (!(item instanceof TypesetLine)) continue;
      const names = [item.id, ...item.segments.map(({ style }) => style.destination)];
      for (const name of names) {
        if (name !== undefined && !found.has(name)) found.set(name, labels[index] ?? '');
      }
    }
  }
  return (id) => found.get(id) ?? '';
}

function replaceWords(line: TypesetLine, { segments, widthPt, notes }: TypesetLine): void {
  line.x += alignedBy(line) * (line.widthPt - widthPt);
  Object.assign(line, { segments, widthPt, notes });
}

function moveWords(line: TypesetLine, labelOf: (id: string) => string): void {
  let movedPt = 0;
  line.segments = line.segments.map((segment) => {
    const xPt = segment.xPt + movedPt;
    const { pageOf } = segment.style;
    if (pageOf === undefined) return { ...segment, xPt };
    const text = labelOf(pageOf);
    const widthPt = widthOf(text, segment);
    movedPt += widthPt - segment.widthPt;
    return { ...segment, xPt, text, widthPt };
  });
  line.x -= alignedBy(line) * movedPt;
  line.widthPt += movedPt;
}

/** What part of a line's free room stands before it. */
function alignedBy({ alignment }: TypesetLine): number {
  return alignment === 'right' ? 1 : alignment === 'center' ? 0.5 : 0;
}
