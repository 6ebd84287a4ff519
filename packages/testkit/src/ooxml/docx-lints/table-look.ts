import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements, descendants } from '../../xml/xml-element.ts';
import { storyElements, storyParts } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import { fieldResults, paragraphStyle } from '../paragraph-parts.ts';
import { isOn, stylesById } from '../style-property.ts';

/** Tables without a table style, without repeated header rows, with columns that do not add up, with a caption that only sighted readers get. */
export const tableLook: Lint = (opened) => {
  const styles = stylesById(opened);
  const captioned = new Set(storyParts(opened).flatMap((part) => captionedTables(opened.xml(part))));
  return Array.from(storyElements(opened, 'w:tbl')).flatMap(({ part, element }) => {
    const properties = childElement(element, 'w:tblPr');
    const own = (name: string): XmlElement | undefined => properties && childElement(properties, name);
    const style = styles.get(own('w:tblStyle')?.attributes['w:val'] ?? '');
    const rows = childElements(element, 'w:tr');
    const headed = ['1', 'true'].includes(own('w:tblLook')?.attributes['w:firstRow'] ?? '');
    return [
      ...(style?.attributes['w:type'] === 'table' ? [] : ['a table has no table style']),
      ...(headed && !isHeader(rows[0]) ? ['the first row of a table is not repeated on each page'] : []),
      ...(!headed && rows.some(isHeader) ? ['a header row does not look like one'] : []),
      ...widthFaults(element, own('w:tblW')),
      ...(captioned.has(element) && own('w:tblCaption') === undefined
        ? ['a table does not carry its caption']
        : []),
    ].map((message) => ({ lint: 'table-look', part, message }));
  });
};

function isHeader(row: XmlElement | undefined): boolean {
  const properties = row && childElement(row, 'w:trPr');
  return isOn(properties && childElement(properties, 'w:tblHeader'));
}

function widthFaults(table: XmlElement, width: XmlElement | undefined): readonly string[] {
  const columns = childElements(childElement(table, 'w:tblGrid') ?? table, 'w:gridCol').map(
    ({ attributes }) => Number(attributes['w:w'] ?? 0),
  );
  const total = columns.reduce((sum, column) => sum + column, 0);
  if (columns.some((column) => column <= 0)) return ['a column of a table has no width'];
  return width?.attributes['w:type'] === 'dxa' &&
    Math.abs(Number(width.attributes['w:w']) - total) > columns.length
    ? [`the columns of a table add up to ${total}, its width is ${width.attributes['w:w']}`]
    : [];
}

/** The tables right after a caption that counts tables. */
function captionedTables(root: XmlElement): readonly XmlElement[] {
  return [root, ...descendants(root)].flatMap((parent) => {
    const blocks = childElements(parent);
    return blocks.filter((block, index) => block.name === 'w:tbl' && isTableCaption(blocks[index - 1]));
  });
}

/** A caption above keeps with its table, one below a figure does not. */
function isTableCaption(before: XmlElement | undefined): boolean {
  const style = before === undefined ? undefined : paragraphStyle(before);
  return (
    before !== undefined &&
    style?.startsWith('TableCaption') === true &&
    fieldResults(before).some(({ instruction }) => instruction.startsWith('SEQ'))
  );
}
