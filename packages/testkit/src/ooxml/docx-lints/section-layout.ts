import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements, descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const part = 'word/document.xml';

/** Sections that are turned in name only, that go on in the page before them, or whose tables run off it. */
export const sectionLayout: Lint = (opened) => {
  const body = childElement(opened.xml(part), 'w:body');
  if (body === undefined) return [];
  const messages: string[] = [];
  let before: boolean | undefined;
  let tables: XmlElement[] = [];
  for (const block of childElements(body)) {
    if (block.name === 'w:tbl') tables.push(block);
    const section = block.name === 'w:sectPr' ? block : Array.from(descendants(block, 'w:sectPr'))[0];
    if (section === undefined) continue;
    const size = childElement(section, 'w:pgSz')?.attributes ?? {};
    const margins = childElement(section, 'w:pgMar')?.attributes ?? {};
    const [width, height] = [Number(size['w:w']), Number(size['w:h'])];
    const isLandscape = size['w:orient'] === 'landscape';
    if (isLandscape && width < height) messages.push('a landscape page is higher than it is wide');
    const type = childElement(section, 'w:type')?.attributes['w:val'] ?? 'nextPage';
    if (before !== undefined && before !== isLandscape && type === 'continuous')
      messages.push('a page turns within itself');
    const columns = Number(childElement(section, 'w:cols')?.attributes['w:num'] ?? 1);
    const lineTwips = width - Number(margins['w:left'] ?? 0) - Number(margins['w:right'] ?? 0);
    if (columns === 1)
      messages.push(
        ...tables.filter((table) => widthOf(table) > lineTwips + 30).map(() => 'a table runs off its page'),
      );
    before = isLandscape;
    tables = [];
  }
  return messages.map((message) => ({ lint: 'section-layout', part, message }));
};

function widthOf(table: XmlElement): number {
  return childElements(childElement(table, 'w:tblGrid') ?? table, 'w:gridCol').reduce(
    (sum, { attributes }) => sum + Number(attributes['w:w'] ?? 0),
    0,
  );
}
