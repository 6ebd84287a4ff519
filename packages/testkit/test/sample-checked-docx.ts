import type { DocxSource } from '../src/ooxml/docx-lints/as-written.ts';
import { expectedStyles } from '../src/ooxml/docx-lints/style-set.ts';
import { docxParts } from './sample-docx.ts';

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const drawings = 'http://schemas.openxmlformats.org/drawingml/2006';

/** Styles beside those of the list: what the sample's paragraphs and tables use. */
const ids: Readonly<Record<string, string>> = {
  'Normal Table': 'TableNormal',
  'Default Paragraph Font': 'DefaultParagraphFont',
  'No List': 'NoList',
  'footnote text': 'FootnoteText',
  'annotation text': 'CommentText',
  'endnote text': 'EndnoteText',
  'table of figures': 'TableofFigures',
};
const types: Readonly<Record<string, string>> = {
  'Normal Table': 'table',
  'No List': 'numbering',
  'Default Paragraph Font': 'character',
  'Verbatim Char': 'character',
  Hyperlink: 'character',
};

function style(name: string): string {
  const heading = /^heading (\d)$/.exec(name)?.[1];
  const id =
    ids[name] ??
    name.replace(/(^| )(\w)/g, (_, __, first: string) => first.toUpperCase()).replace(/^Toc(\d)/, 'TOC$1');
  const own =
    heading === undefined
      ? ''
      : `<w:pPr><w:keepNext/><w:outlineLvl w:val="${Number(heading) - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi"/></w:rPr>`;
  const right = name === 'Table Text Right' ? '<w:pPr><w:jc w:val="right"/></w:pPr>' : '';
  const code =
    name === 'Source Code' ? '<w:pPr><w:suppressAutoHyphens/></w:pPr><w:rPr><w:noProof/></w:rPr>' : '';
  return `<w:style w:type="${types[name] ?? 'paragraph'}" w:styleId="${id}"><w:name w:val="${name}"/><w:next w:val="Normal"/><w:uiPriority w:val="9"/>${own}${right}${code}</w:style>`;
}

const more = ['Table Caption', 'Math Block', 'KeywordTok', 'Table Text', 'Table Text Right'];
const themeColors = ['dk1', 'lt1', 'dk2', 'lt2', 'accent1', 'accent6', 'hlink', 'folHlink'];
const run = (text: string, properties = ''): string =>
  `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (styleId: string, content: string, properties = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${styleId}"/>${properties}</w:pPr>${content}</w:p>`;
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const field = (instruction: string, result: string): string =>
  `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;

const margins =
  '<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/>';
const upright = `<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>${margins}</w:sectPr>`;
const turned = `<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>${margins}</w:sectPr>`;

const body = [
  paragraph('Title', run('A title')),
  paragraph(
    'TOC1',
    field('TOC \\o "1-3" \\n \\h', `<w:hyperlink w:anchor="intro">${run('Begin')}</w:hyperlink>`),
  ),
  paragraph('TOC2', `<w:hyperlink w:anchor="further">${run('Further')}</w:hyperlink>`),
  paragraph('Heading1', `<w:bookmarkStart w:id="1" w:name="intro"/>${run('Begin')}<w:bookmarkEnd w:id="1"/>`),
  paragraph(
    'Heading2',
    `<w:bookmarkStart w:id="2" w:name="further"/>${run('Further')}<w:bookmarkEnd w:id="2"/>`,
  ),
  ...Array.from({ length: 60 }, (_, index) => paragraph('BodyText', run(`Words ${index}`))),
  paragraph(
    'BodyText',
    `${run('See ')}${field('REF intro \\h', run('Begin'))}<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r><w:r><w:commentReference w:id="0"/></w:r>`,
  ),
  paragraph('BodyText', run('\u05e9\u05dc\u05d5\u05dd', '<w:rPr><w:rtl/></w:rPr>'), '<w:bidi/>'),
  paragraph('BodyText', `${run('In ')}${run('\u304b\u306a', '<w:rPr><w:lang w:eastAsia="ja-JP"/></w:rPr>')}`),
  paragraph(
    'FirstParagraph',
    `${run('In French: ')}${run('bonjour', '<w:rPr><w:lang w:val="fr-FR"/></w:rPr>')}, ${'<m:oMath><m:r/></m:oMath>'}<w:hyperlink r:id="rId9">${run('out')}</w:hyperlink>`,
  ),
  paragraph('Quote', run('Said by others')),
  paragraph('ListNumber', run('First'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'),
  paragraph('BodyText', run('Between two lists')),
  paragraph('ListNumber', run('One'), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'),
  paragraph(
    'ListParagraph',
    `<w:sdt><w:sdtPr><w14:checkbox/></w:sdtPr><w:sdtContent>${run('\u2610')}</w:sdtContent></w:sdt>${run(' to do')}`,
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
  ),
  paragraph('SourceCode', run('let', '<w:rPr><w:rStyle w:val="KeywordTok"/></w:rPr>') + run(' = 1')),
  paragraph('MathBlock', '<m:oMathPara><m:oMath/></m:oMathPara>'),
  paragraph(
    'BodyText',
    '<w:r><w:drawing><wp:inline><wp:extent cx="1270000" cy="1270000"/><wp:docPr id="1" name="a" descr="A mark"/></wp:inline></w:drawing></w:r>',
  ),
  paragraph('Caption', `${run('Figure ')}${field('SEQ Figure \\* ARABIC', run('1'))}`),
  paragraph('TableCaption', `${run('Table ')}${field('SEQ Table \\* ARABIC', run('1'))}`),
  '<w:tbl><w:tblPr><w:tblStyle w:val="TableNormal"/><w:tblW w:w="300" w:type="dxa"/><w:tblLook w:firstRow="1"/><w:tblCaption w:val="c"/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="200"/></w:tblGrid><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc><w:tc><w:p/></w:tc></w:tr><w:tr><w:tc><w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p><w:pPr><w:pStyle w:val="TableTextRight"/></w:pPr><w:r><w:t>2</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  paragraph(
    'TableofFigures',
    field('TOC \\h \\c "Table"', `<w:hyperlink w:anchor="intro">${run('Table 1')}</w:hyperlink>`),
  ),
  paragraph('BodyText', run('Before the turn'), upright),
  paragraph('BodyText', run('On a page on its side'), turned),
  paragraph('BodyText', run('The end')),
  '<w:sectPr><w:footerReference w:type="default" r:id="rId7"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>',
].join('');

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function within(part: string, before: string, after: string): string {
  const content = docxParts[part] ?? '';
  if (!content.includes(before)) throw new Error(`${part} holds no ${before}`);
  return content.replace(before, () => after);
}

/** The parts of a small Word document at which an editor would find nothing to repair, to be broken in one place each. */
export const checkedDocxParts: Readonly<Record<string, string>> = {
  ...docxParts,
  '[Content_Types].xml': within(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/word/theme/theme1.xml" ContentType="t/heme"/><Override PartName="/word/footer1.xml" ContentType="f/ooter"/><Override PartName="/docProps/core.xml" ContentType="c/ore"/></Types>',
  ),
  '_rels/.rels': within(
    '_rels/.rels',
    '</Relationships>',
    `<Relationship Id="rId2" Type="${relationships}/core-properties" Target="docProps/core.xml"/></Relationships>`,
  ),
  'word/_rels/document.xml.rels': within(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId6" Type="${relationships}/theme" Target="theme/theme1.xml"/><Relationship Id="rId7" Type="${relationships}/footer" Target="footer1.xml"/><Relationship Id="rId9" Type="${relationships}/hyperlink" Target="https://example.org/" TargetMode="External"/></Relationships>`,
  ),
  'word/document.xml': `<w:document ${w} xmlns:r="${relationships}"><w:body>${body}</w:body></w:document>`,
  'word/footer1.xml': `<w:ftr ${w}>${paragraph('Footer', run('House and Sons, page ') + field('PAGE', run('1')))}</w:ftr>`,
  'word/styles.xml': `<w:styles ${w}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia" w:cstheme="minorBidi"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="he-IL"/></w:rPr></w:rPrDefault></w:docDefaults><w:latentStyles><w:lsdException w:name="Normal"/></w:latentStyles>${[...expectedStyles, ...more].map(style).join('')}</w:styles>`,
  'word/numbering.xml': `<w:numbering ${w}><w:abstractNum w:abstractNumId="0">${[0, 1, 2, 3, 4, 5, 6, 7, 8].map((level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/></w:lvl>`).join('')}</w:abstractNum>${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`).join('')}</w:numbering>`,
  'word/theme/theme1.xml': `<a:theme xmlns:a="${drawings}/main">${themeColors.map((name) => `<a:${name}/>`).join('')}<a:majorFont><a:latin typeface="A"/></a:majorFont><a:minorFont><a:latin typeface="B"/></a:minorFont></a:theme>`,
  'docProps/core.xml':
    '<cp:coreProperties><dc:title>A title</dc:title><dc:creator>N. N.</dc:creator><cp:keywords>ports, plants</cp:keywords><dcterms:created>2026-01-02T00:00:00Z</dcterms:created><dcterms:modified>2026-01-02T00:00:00Z</dcterms:modified><dc:language>en</dc:language></cp:coreProperties>',
};

/** What the source of that document promises. */
export const checkedDocxSource: DocxSource = {
  authors: ['N. N.'],
  keywords: ['ports', 'plants'],
  foreign: [{ language: 'fr', text: 'bonjour' }],
  columns: [['start', 'end']],
  quoted: 1,
  equations: 2,
  displayed: 1,
  alternativeTexts: ['A mark'],
  tasks: 1,
};
