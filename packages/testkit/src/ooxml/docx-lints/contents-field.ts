import type { XmlElement } from '../../xml/xml-element.ts';
import { descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { fieldResults, paragraphStyle, textOfRuns } from '../paragraph-parts.ts';

const part = 'word/document.xml';

/** A table of contents that is empty, lists other headings than the document has, or lacks the page numbers that it asks for. */
export const contentsField: Lint = (opened) => {
  const paragraphs = Array.from(descendants(opened.xml(part), 'w:p'));
  const instruction = paragraphs.flatMap(contentsInstructions)[0];
  if (instruction === undefined) return [];
  const depth = Number(/\\o\s+"1-(\d)"/.exec(instruction)?.[1] ?? 9);
  const entries = paragraphs.filter((paragraph) => /^TOC\d$/.test(paragraphStyle(paragraph) ?? ''));
  const headings = paragraphs.filter((paragraph) => {
    const level = Number(/^Heading(\d)/.exec(paragraphStyle(paragraph) ?? '')?.[1] ?? 10);
    return level <= depth && textOfRuns(paragraph).trim() !== '';
  });
  return [
    ...(entries.length === 0 ? ['the table of contents is empty'] : []),
    ...(entries.length > 0 && entries.length < headings.length
      ? [`the table of contents has ${entries.length} lines for ${headings.length} headings`]
      : []),
    ...entries
      .filter((entry) => Array.from(descendants(entry, 'w:hyperlink')).length === 0)
      .map((entry) => `the line "${textOfRuns(entry)}" of the contents leads nowhere`),
    // Without `\\n` the lines end in page numbers (ISO/IEC 29500-1 §17.16.5.68).
    ...(/\\n\b/.test(instruction) ? [] : entries)
      .filter((entry) => !hasPageNumber(entry))
      .map((entry) => `the line "${textOfRuns(entry)}" of the contents has no page number`),
  ].map((message) => ({ lint: 'contents-field', part, message }));
};

function hasPageNumber(entry: XmlElement): boolean {
  return fieldResults(entry).some(
    ({ instruction, result }) => /^PAGEREF\b/.test(instruction) && /\d/.test(result),
  );
}

function contentsInstructions(paragraph: XmlElement): readonly string[] {
  return Array.from(descendants(paragraph, 'w:instrText'), textOf).filter(
    (instruction) => /^\s*TOC\b/.test(instruction) && !/\\c\b/.test(instruction),
  );
}
