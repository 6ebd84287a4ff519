import type { XmlElement } from '../../xml/xml-element.ts';
import { descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { fieldResults, paragraphStyle, textOfRuns } from '../paragraph-parts.ts';

const part = 'word/document.xml';

/** Lists of figures or tables that are empty, lack captions, or have lines out of their style or without a link. */
export const captionList: Lint = (opened) => {
  const paragraphs = Array.from(descendants(opened.xml(part), 'w:p'));
  const names = paragraphs.flatMap(listedSequences);
  if (names.length === 0) return [];
  const lines = paragraphs.filter((paragraph) => paragraphStyle(paragraph) === 'TableofFigures');
  const captions = paragraphs.flatMap((paragraph) =>
    fieldResults(paragraph).filter(({ instruction }) =>
      names.some((name) => instruction.startsWith(`SEQ ${name} `)),
    ),
  );
  return [
    ...(lines.length < captions.length
      ? [`lists of figures and tables have ${lines.length} lines for ${captions.length} captions`]
      : []),
    ...lines
      .filter((line) => Array.from(descendants(line, 'w:hyperlink')).length === 0)
      .map((line) => `the line "${textOfRuns(line)}" of a list leads nowhere`),
  ].map((message) => ({ lint: 'caption-list', part, message }));
};

/** What the lists in a paragraph list: `TOC \\c "Figure"`. */
function listedSequences(paragraph: XmlElement): readonly string[] {
  return Array.from(descendants(paragraph, 'w:instrText'), textOf).flatMap(
    (instruction) => /^\s*TOC\b.*\\c\s+"([^"]+)"/.exec(instruction)?.[1] ?? [],
  );
}
