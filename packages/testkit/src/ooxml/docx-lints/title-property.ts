import type { XmlElement } from '../../xml/xml-element.ts';
import { descendants, textOf } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import { paragraphStyle, textOfRuns } from '../paragraph-parts.ts';

const part = 'docProps/core.xml';

/** A document without a title property, or whose title on the page says something else (no markup, no other words) or is no title by its style. */
export const titleProperty: Lint = (opened) => {
  const root = opened.optionalXml(part);
  const title = root === undefined ? '' : Array.from(descendants(root, 'dc:title'), textOf).join('');
  if (title.trim() === '') return [{ lint: 'title-property', part, message: 'the title property is empty' }];
  const paragraphs = Array.from(storyElements(opened, 'w:p')).filter(
    (found) => found.part === 'word/document.xml' && simplify(textOfRuns(found.element)) !== '',
  );
  const [first] = paragraphs;
  return [
    ...(first !== undefined &&
    !isTitle(first.element) &&
    simplify(textOfRuns(first.element)) === simplify(title)
      ? ['the title on the page is in another style']
      : []),
    ...paragraphs
      .filter(({ element }) => paragraphStyle(element) === 'Title')
      .map(({ element }) => textOfRuns(element))
      .filter((shown) => simplify(shown) !== simplify(title))
      .map((shown) => `the title property is "${title}", the page says "${shown}"`),
  ].map((message) => ({ lint: 'title-property', part, message }));
};

/** A document may have no title but its first heading. */
function isTitle(paragraph: XmlElement): boolean {
  return /^(Title|Heading\d)/.test(paragraphStyle(paragraph) ?? '');
}

/** Letters and digits alone: an equation's or a note's place may be spelled in other ways. */
function simplify(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
