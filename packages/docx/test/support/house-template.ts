import { makePng } from '@octavo/testkit';
import { logo } from './house.ts';
import type { DocxParts } from './make-docx.ts';

const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const style = (type: string, id: string, name: string, content: string, isDefault = false) =>
  `<w:style w:type="${type}" w:styleId="${id}"${isDefault ? ' w:default="1"' : ''}><w:name w:val="${name}"/>${content}</w:style>`;

const field = (instruction: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`;

/**
 * A template as a designer makes one: justified text, a centred title, white words on a dark head of tables, a code style without a box, headings
 * and lists counted in its own way, a logo in the header.
 */
export const houseTemplate: DocxParts = {
  styles: [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Carlito" w:hAnsi="Carlito"/><w:sz w:val="22"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('paragraph', 'Normal', 'Normal', '<w:pPr><w:jc w:val="both"/></w:pPr>', true),
    style(
      'paragraph',
      'Heading1',
      'heading 1',
      '<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr><w:rPr><w:rFonts w:ascii="Caladea" w:hAnsi="Caladea"/><w:color w:val="7A1F5C"/></w:rPr>',
    ),
    style('paragraph', 'Title', 'Title', '<w:basedOn w:val="Normal"/><w:pPr><w:jc w:val="center"/></w:pPr>'),
    style(
      'paragraph',
      'Abstract',
      'Abstract',
      '<w:basedOn w:val="Normal"/><w:pPr><w:ind w:left="77"/></w:pPr>',
    ),
    style('paragraph', 'Code', 'Source Code', '<w:basedOn w:val="Normal"/><w:rPr><w:sz w:val="18"/></w:rPr>'),
    style(
      'table',
      'House',
      'House Table',
      '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="FFFFFF"/></w:rPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="7A1F5C"/></w:tcPr></w:tblStylePr>',
    ),
  ].join(''),
  numbering: `<w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.', '<w:pStyle w:val="Heading1"/>')}</w:abstractNum><w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '–')}${level(1, 'decimal', '%2.')}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'lowerLetter', '(%1)')}</w:abstractNum>${[0, 1, 2].map((id) => `<w:num w:numId="${id + 1}"><w:abstractNumId w:val="${id}"/></w:num>`).join('')}`,
  body: `<w:p><w:r><w:t>Words of the template itself</w:t></w:r></w:p>${[2, 3].map((id) => `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${id}"/></w:numPr></w:pPr></w:p>`).join('')}<w:tbl><w:tblPr><w:tblStyle w:val="House"/></w:tblPr></w:tbl><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:footerReference w:type="default" r:id="footer1"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1700" w:right="1300" w:bottom="1300" w:left="1300" w:header="600" w:footer="600" w:gutter="0"/></w:sectPr>`,
  stories: {
    'header1.xml': `<w:p>${logo('r:embed="logo"')}<w:r><w:t xml:space="preserve">House and Sons </w:t></w:r></w:p>`,
    'footer1.xml': `<w:p><w:r><w:t xml:space="preserve">Confidential, page </w:t></w:r>${field('PAGE')}</w:p>`,
  },
  relationships: { 'header1.xml': `<Relationship Id="logo" Type="${types}/image" Target="media/logo.png"/>` },
  files: { 'word/media/logo.png': makePng(9, 3, [122, 31, 92]) },
};
