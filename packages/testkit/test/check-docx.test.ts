import { describe, expect, it } from 'vitest';
import { checkDocx } from '../src/ooxml/check-docx.ts';
import { checkedDocxParts } from './sample-checked-docx.ts';
import { withChange, zipParts } from './sample-docx.ts';

const document = 'word/document.xml';
const styles = 'word/styles.xml';
const core = 'docProps/core.xml';

/** Lint, part, what is replaced, by what. */
const faults: readonly (readonly [string, string, string, string])[] = [
  ['heading-levels', document, 'w:val="Heading2"', 'w:val="Heading3"'],
  ['title-property', core, 'A title', 'A *title* of a file'],
  ['title-property', core, '<dc:title>A title</dc:title>', ''],
  [
    'direct-formatting',
    document,
    '<w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r>',
    '<w:pPr><w:pStyle w:val="BodyText"/><w:jc w:val="center"/></w:pPr><w:r><w:rPr><w:b/></w:rPr></w:r><w:r><w:rPr><w:b/></w:rPr></w:r><w:r><w:rPr><w:b/></w:rPr>',
  ],
  [
    'direct-formatting',
    document,
    '<w:tc><w:p/></w:tc><w:tc>',
    '<w:tc><w:tcPr><w:shd/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:shd/></w:tcPr>',
  ],
  ['theme-fonts', 'word/theme/theme1.xml', 'typeface="A"', 'typeface=""'],
  ['theme-fonts', 'word/theme/theme1.xml', '<a:hlink/>', ''],
  ['theme-fonts', styles, 'w:asciiTheme="minorHAnsi"', 'w:ascii="Arial"'],
  ['contents-field', document, 'w:val="BodyText"', 'w:val="Heading2"'],
  ['contents-field', document, 'w:val="TOC1"', 'w:val="BodyText"'],
  [
    'contents-field',
    document,
    '<w:hyperlink w:anchor="further"><w:r><w:t xml:space="preserve">Further</w:t></w:r></w:hyperlink>',
    '<w:r><w:t>Further</w:t></w:r>',
  ],
  ['caption-number', document, '<w:t xml:space="preserve">1</w:t>', '<w:t xml:space="preserve">2</w:t>'],
  ['caption-number', document, 'w:val="TableCaption"', 'w:val="BodyText"'],
  ['caption-list', document, 'w:val="TableofFigures"', 'w:val="BodyText"'],
  [
    'caption-list',
    document,
    '<w:hyperlink w:anchor="intro"><w:r><w:t xml:space="preserve">Table 1</w:t></w:r></w:hyperlink>',
    '<w:r><w:t>Table 1</w:t></w:r>',
  ],
  ['section-layout', document, 'w:w="16838" w:h="11906"', 'w:w="11906" w:h="16838"'],
  ['section-layout', document, '<w:type w:val="nextPage"/>', '<w:type w:val="continuous"/>'],
  ['section-layout', document, '<w:gridCol w:w="200"/>', '<w:gridCol w:w="20000"/>'],
  ['personal-data', 'word/settings.xml', '<w:compat>', '<w:removePersonalInformation/><w:compat>'],
  [
    'cached-reference',
    document,
    'preserve"> REF intro \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">Begin',
    'preserve"> REF intro \\h </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t xml:space="preserve">Start',
  ],
  ['list-numbering', 'word/numbering.xml', '<w:startOverride w:val="1"/>', ''],
  ['list-numbering', 'word/numbering.xml', '<w:lvl w:ilvl="8"><w:numFmt w:val="decimal"/></w:lvl>', ''],
  ['table-look', document, '<w:tblStyle w:val="TableNormal"/>', ''],
  ['table-look', document, '<w:tblHeader/>', ''],
  ['table-look', document, '<w:gridCol w:w="200"/>', '<w:gridCol w:w="900"/>'],
  ['table-look', document, '<w:tblCaption w:val="c"/>', ''],
  ['image-width', document, 'cx="1270000"', 'cx="7270000"'],
  ['display-equation', document, '<m:oMathPara><m:oMath/></m:oMathPara>', '<m:oMath/>'],
  ['code-style', styles, '<w:noProof/>', ''],
  ['code-style', styles, '<w:suppressAutoHyphens/>', ''],
  ['code-style', document, 'w:val="SourceCode"', 'w:val="BodyText"'],
  ['page-number-field', 'word/footer1.xml', ' PAGE ', ' DATE '],
  ['task-checkbox', document, '<w14:checkbox/>', ''],
  ['script-marks', document, '<w:rtl/>', ''],
  ['script-marks', document, '<w:bidi/>', ''],
  [
    'script-marks',
    styles,
    '</w:rPrDefault>',
    '</w:rPrDefault><w:pPrDefault><w:pPr><w:bidi/></w:pPr></w:pPrDefault>',
  ],
  ['script-marks', document, '<w:lang w:eastAsia="ja-JP"/>', ''],
  ['document-properties', core, '2026-01-02T00:00:00Z', 'yesterday'],
  ['document-properties', core, 'N. N.', ''],
  ['document-properties', core, '<dc:language>en</dc:language>', ''],
  ['style-set', styles, '<w:name w:val="Pull Quote"/>', '<w:name w:val="Pulled"/>'],
  ['style-set', styles, '<w:name w:val="Pull Quote"/>', '<w:name w:val="quote"/>'],
  ['style-set', styles, '<w:uiPriority w:val="9"/>', ''],
  ['style-set', styles, '<w:name w:val="heading 1"/><w:next w:val="Normal"/>', '<w:name w:val="heading 1"/>'],
  ['style-set', styles, '<w:lsdException w:name="Normal"/>', ''],
];

describe('checkDocx', () => {
  it('finds nothing in a document as an editor would have made it', () => {
    expect(checkDocx(zipParts(checkedDocxParts))).toEqual([]);
  });

  it.each(faults)('%s: %s: %s → %s', (lint, part, before, after) => {
    const found = checkDocx(zipParts(withChange(checkedDocxParts, part, before, after)));
    expect(found.map((finding) => finding.lint)).toContain(lint);
  });
});
