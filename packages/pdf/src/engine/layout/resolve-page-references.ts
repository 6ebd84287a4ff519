import type { Page } from '../internals/pdfmake-types.ts';
import { breakLines } from '../text/break-lines.ts';
import { widthOf } from '../text/measured-word.ts';
import { withPageLabels } from '../text/page-labels.ts';
import type { Paragraph } from '../text/paragraph.ts';
import type { PageReferenceLine } from '../text/typeset-line.ts';
import { TypesetLine, typesetLine } from '../text/typeset-line.ts';

/**
 * Writes the numbers of pages where the text refers to them. Only the lines of such paragraphs are broken again, now with the
 * width of the number itself; where that would take another number of lines, the old breaks stay and the line's end moves.
 */
export function resolvePageReferences(pages: readonly Page[], labels: readonly string[]): void {
  const references = referringLines(pages);
  if (references.length === 0) return;
  const labelOf = labelsById(pages, labels);
  const broken = new Map<Paragraph, readonly TypesetLine[]>();
  for (const { item, reference } of references) {
    const { paragraph, widthPt, index, count } = reference;
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

interface ReferringLine {
  readonly item: TypesetLine;
  readonly reference: PageReferenceLine;
}

function referringLines(pages: readonly Page[]): readonly ReferringLine[] {
  const found: ReferringLine[] = [];
  for (const { items } of pages) {
    for (const { item } of items) {
      if (item instanceof TypesetLine && item.reference !== undefined)
        found.push({ item, reference: item.reference });
    }
  }
  return found;
}

/** The label of the page on which each named destination stands. */
function labelsById(pages: readonly Page[], labels: readonly string[]): (id: string) => string {
  const found = new Map<string, string>();
  for (const [index, page] of pages.entries()) {
    for (const { item } of page.items) {
      if (!(item instanceof TypesetLine)) continue;
      const add = (name: string | undefined): void => {
        if (name !== undefined && !found.has(name)) found.set(name, labels[index] ?? '');
      };
      add(item.id);
      for (const { style } of item.segments) add(style.destination);
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
