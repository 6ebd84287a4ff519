import type { BlockElement } from '../elements/block-element.ts';
import { StyledParagraph } from '../elements/styled-paragraph.ts';
import { TableElement } from '../elements/table-element.ts';
import type { Ledger } from '../ledger.ts';
import type { SectionLayout } from '../page/section-layout.ts';
import { pointsFromTwips } from '../units.ts';
import { type ElementChild, XmlElement } from '../xml/element.ts';
import { type ParagraphContent, paragraphContent } from './paragraph-content.ts';
import { textWidthEm } from './text-width-em.ts';

/** A section as it is laid out. */
export interface LaidOutSection {
  readonly blocks: readonly BlockElement[];
  readonly layout: SectionLayout;
  /** Of a line. */
  readonly widthPt: number;
  /** Of the text on a page. */
  readonly heightPt: number;
  /** Columns beside each other. */
  readonly columns: number;
}

export interface EstimateOptions {
  readonly ledger: Ledger;
  /** The blocks of each note at the foot of a page, by its id. */
  readonly notes: ReadonlyMap<string, readonly XmlElement[]>;
}

/** Above and below the text of a cell, with its rule. */
const cellSpacePt = 3.4;

/** What stays empty at the end of a line, on average, since the next word does not fit: half a word. In parts of the size. */
const raggedEm = 1.7;

interface Measured extends ParagraphContent {
  readonly lines: number;
  readonly linePt: number;
  readonly beforePt: number;
  readonly afterPt: number;
  readonly keepNext: boolean;
  readonly breakBefore: boolean;
}

/**
 * The page on which each bookmark stands, counted from 1: paragraphs are broken into lines by the widths of their characters' kinds and stacked with
 * the spaces of their styles, rows and pictures whole, notes at the feet. In one pass over the text; Word counts exactly when it updates its fields.
 */
export function estimatePages(
  sections: readonly LaidOutSection[],
  options: EstimateOptions,
): ReadonlyMap<string, number> {
  const { ledger } = options;
  const pages = new Map<string, number>();
  let page = 1;
  let usedPt = 0;
  let capacityPt = sections[0]?.heightPt ?? 0;
  let before: SectionLayout | undefined;
  const newPage = (): void => {
    page += 1;
    usedPt = 0;
  };
  const place = (names: readonly string[]): void => {
    for (const name of names) pages.set(name, page);
  };
  const noteHeightPt = (ids: readonly string[], widthPt: number): number =>
    ids.reduce(
      (sum, id) => sum + heightOf(options.notes.get(id) ?? [], widthPt, ledger) + (sum === 0 ? 6 : 0),
      0,
    );

  const paragraph = (measured: Measured, neededPt: number, widthPt: number): void => {
    if (measured.breakBefore && usedPt > 0) newPage();
    const { lines, linePt } = measured;
    const notesPt = noteHeightPt(measured.notes, widthPt);
    const beforePt = usedPt === 0 ? 0 : measured.beforePt;
    // No line alone at the foot or the head of a page.
    const leastLines = measured.keepNext || lines < 4 ? lines : 2;
    const leastPt = beforePt + leastLines * linePt + neededPt + notesPt;
    if (usedPt > 0 && usedPt + leastPt > capacityPt) newPage();
    place(measured.bookmarks);
    usedPt += (usedPt === 0 ? 0 : measured.beforePt) + notesPt;
    let left = lines;
    while (left > 0) {
      const fits = Math.max(1, Math.floor((capacityPt - usedPt) / linePt));
      const set = Math.min(left, left - fits === 1 && fits > 2 ? fits - 1 : fits);
      usedPt += set * linePt;
      left -= set;
      if (left > 0) newPage();
    }
    usedPt += measured.afterPt;
  };

  const table = (element: TableElement): void => {
    const { rows, headPt } = measureRows(element, ledger);
    rows.forEach(({ heightPt, bookmarks, isHead }, index) => {
      const neededPt = isHead ? (rows[index + 1]?.heightPt ?? 0) : 0;
      if (usedPt > 0 && usedPt + heightPt + neededPt > capacityPt) {
        newPage();
        if (!isHead) usedPt += headPt;
      }
      place(bookmarks);
      usedPt += heightPt;
    });
  };

  for (const { blocks, layout, widthPt, heightPt, columns } of sections) {
    if (before !== undefined && (layout === 'landscape' || before === 'landscape') && usedPt > 0) newPage();
    capacityPt = heightPt * columns;
    before = layout;
    // A large first letter stands beside the lines of its paragraph.
    const flat = blocks.flatMap(flattened).filter((block) => !isInitial(block));
    const measured = flat.map((block) =>
      block instanceof StyledParagraph ? measureParagraph(block, widthPt, ledger) : undefined,
    );
    flat.forEach((block, index) => {
      const own = measured[index];
      if (own !== undefined) paragraph(own, keptHeightPt(index, flat, measured, ledger), widthPt);
      else if (block instanceof TableElement) table(block);
      else place(paragraphContent([block]).bookmarks);
    });
  }
  return pages;
}

function isInitial(block: BlockElement): boolean {
  return block instanceof StyledParagraph && block.settings.dropCapLines !== undefined;
}

/** How much must stand below a paragraph that is kept with the next one: all that are kept, and the first lines after them. */
function keptHeightPt(
  index: number,
  blocks: readonly BlockElement[],
  measured: readonly (Measured | undefined)[],
  ledger: Ledger,
): number {
  let heightPt = 0;
  for (let at = index; measured[at]?.keepNext === true && at < index + 8; at += 1) {
    const next = measured[at + 1];
    const block = blocks[at + 1];
    if (next === undefined) {
      if (block instanceof TableElement)
        heightPt += measureRows(block, ledger)
          .rows.slice(0, 2)
          .reduce((sum, row) => sum + row.heightPt, 0);
      break;
    }
    heightPt += next.beforePt + Math.min(next.lines, next.keepNext ? next.lines : 2) * next.linePt;
  }
  return heightPt;
}

/** Content controls and their like give way to what they hold. */
function flattened(block: BlockElement): readonly BlockElement[] {
  if (block.rootKey !== 'w:sdt') return [block];
  return block.children.flatMap((child) =>
    child instanceof XmlElement && child.rootKey === 'w:sdtContent'
      ? child.children.flatMap((inner) => (inner instanceof XmlElement ? [inner] : []))
      : [],
  );
}

function measureParagraph(paragraph: StyledParagraph, widthPt: number, ledger: Ledger): Measured {
  const { settings } = paragraph;
  const style = ledger.styles.metricsOf(settings.style);
  const content = paragraphContent(paragraph.content);
  const listIndentPt =
    settings.numbering === undefined
      ? 0
      : ledger.listIndentPt(settings.numbering.numId, settings.numbering.level);
  const indentPt = Math.max(style.indentStartPt, listIndentPt) + style.indentEndPt;
  const linePt = Math.max(style.leadingPt, style.sizePt * 1.2);
  const roomPt = Math.max(20, widthPt - indentPt);
  const lines = content.text
    .split('\n')
    .reduce((sum, line) => sum + linesOf(emOf(line, style.isCode) * style.sizePt, roomPt, style.sizePt), 0);
  const drawingsPt = content.drawings.reduce((sum, drawing) => sum + ledger.heightOf(drawing), 0);
  const formulaPt = content.hasFormula && content.text.length < 60 ? linePt : 0;
  return {
    ...content,
    lines,
    linePt: Math.max(linePt, (drawingsPt + formulaPt) / lines + (drawingsPt > 0 ? linePt * 0.3 : 0)),
    beforePt: style.spaceBeforePt,
    afterPt: style.spaceAfterPt,
    keepNext: style.keepNext,
    breakBefore: settings.pageBreakBefore === true,
  };
}

function linesOf(lengthPt: number, roomPt: number, sizePt: number): number {
  if (lengthPt <= roomPt) return 1;
  return Math.ceil(lengthPt / Math.max(roomPt - raggedEm * sizePt, roomPt * 0.6));
}

function emOf(line: string, isCode: boolean): number {
  return isCode ? line.length * 0.6 : textWidthEm(line);
}

function heightOf(blocks: readonly ElementChild[], widthPt: number, ledger: Ledger): number {
  return blocks.reduce<number>((sum, block) => {
    if (block instanceof StyledParagraph) {
      const { lines, linePt, beforePt, afterPt } = measureParagraph(block, widthPt, ledger);
      return sum + lines * linePt + beforePt + afterPt;
    }
    if (block instanceof TableElement)
      return sum + measureRows(block, ledger).rows.reduce((height, row) => height + row.heightPt, 0);
    return sum;
  }, 0);
}

interface MeasuredRow {
  readonly heightPt: number;
  readonly bookmarks: readonly string[];
  readonly isHead: boolean;
}

function measureRows(
  table: TableElement,
  ledger: Ledger,
): { readonly rows: readonly MeasuredRow[]; readonly headPt: number } {
  const rows = childrenNamed(table, 'w:tr').map((row): MeasuredRow => {
    const cells = childrenNamed(row, 'w:tc');
    const heightPt = cells.reduce((height, cell) => {
      const width = childrenNamed(childrenNamed(cell, 'w:tcPr')[0], 'w:tcW')[0]?.attributes['w:w'];
      const widthPt = Math.max(20, pointsFromTwips(Number(width ?? 0)) - 10);
      return Math.max(height, heightOf(cell.children, widthPt, ledger) + cellSpacePt);
    }, 0);
    const isHead = childrenNamed(childrenNamed(row, 'w:trPr')[0], 'w:tblHeader').length > 0;
    return { heightPt, isHead, bookmarks: paragraphContent([row]).bookmarks };
  });
  return { rows, headPt: rows.reduce((sum, row) => sum + (row.isHead ? row.heightPt : 0), 0) };
}

function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => child instanceof XmlElement && child.rootKey === name,
  );
}
