import { describe, expect, it } from 'vitest';
import { checkDocx, checkHousedDocx, compareBuilds } from '../src/ooxml/check-docx.ts';
import type { DocxSource } from '../src/ooxml/docx-lints/as-written.ts';
import { validateOoxml } from '../src/ooxml/validate-ooxml.ts';
import { checkedDocxParts, checkedDocxSource } from './sample-checked-docx.ts';
import { docxParts, withChange, zipParts } from './sample-docx.ts';

const document = 'word/document.xml';
const styles = 'word/styles.xml';
const core = 'docProps/core.xml';

/** A point of the list, the check that it has, and a place in a sound document where a fault makes that check, and no other, speak. */
interface Point {
  readonly point: number;
  readonly asks: string;
  readonly check: string;
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

function point(
  number: number,
  asks: string,
  [check, part, before, after]: readonly [string, string, string, string],
): Point {
  return { point: number, asks, check, part, before, after };
}

const points: readonly Point[] = [
  point(1, 'schema-valid', ['schema', document, '<w:body>', '<w:body><w:tc/>']),
  point(1, 'not rewritten by the validator', [
    'schema',
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId99" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://[bad" TargetMode="External"/></Relationships>',
  ]),
  point(2, 'every style used is defined', [
    'dangling-style',
    document,
    'w:val="FirstParagraph"',
    'w:val="SecondParagraph"',
  ]),
  point(3, 'heading styles have their outline level', [
    'heading-structure',
    styles,
    '<w:outlineLvl w:val="0"/>',
    '',
  ]),
  point(3, 'no level is skipped', ['heading-levels', document, 'w:val="Heading2"', 'w:val="Heading3"']),
  point(4, 'the title is in the style of titles', [
    'title-property',
    document,
    'w:val="Title"',
    'w:val="BodyText"',
  ]),
  point(4, 'the title property has no markup', ['title-property', core, 'A title', 'A *title* of']),
  point(5, 'little is formatted beside its style', [
    'direct-formatting',
    document,
    '<w:tc><w:p/></w:tc><w:tc>',
    '<w:tc><w:tcPr><w:shd/></w:tcPr><w:p/></w:tc><w:tc><w:tcPr><w:shd/></w:tcPr>',
  ]),
  point(6, 'the defaults take the fonts of the theme', [
    'theme-fonts',
    styles,
    'w:asciiTheme="minorHAnsi"',
    'w:ascii="Arial"',
  ]),
  point(7, 'the defaults name a language', ['document-settings', styles, 'w:lang w:val="en-US"', 'w:lang']),
  point(7, 'runs in another language say so', ['source-language', document, '<w:lang w:val="fr-FR"/>', '']),
  point(8, 'no field is out of date', [
    'document-settings',
    document,
    'w:fldCharType="begin"',
    'w:fldCharType="begin" w:dirty="true"',
  ]),
  point(8, 'opening asks nothing', [
    'document-settings',
    'word/settings.xml',
    '<w:compat>',
    '<w:updateFields w:val="true"/><w:compat>',
  ]),
  point(9, 'the contents are filled in', ['contents-field', document, 'w:val="TOC2"', 'w:val="BodyText"']),
  point(9, 'with page numbers where they are asked for', [
    'contents-field',
    document,
    'TOC \\o "1-3" \\n \\h',
    'TOC \\o "1-3" \\h',
  ]),
  point(10, 'footnotes are in their style', [
    'note-structure',
    'word/footnotes.xml',
    '<w:pStyle w:val="FootnoteText"/>',
    '',
  ]),
  point(11, 'captions have their style', ['caption-number', document, 'w:val="Caption"', 'w:val="BodyText"']),
  point(11, 'and show the number that Word counts', [
    'caption-number',
    document,
    '<w:t xml:space="preserve">1</w:t>',
    '<w:t xml:space="preserve">2</w:t>',
  ]),
  point(12, 'references go to bookmarks that exist', [
    'dangling-anchor',
    document,
    ' REF intro ',
    ' REF outro ',
  ]),
  point(12, 'and show what stands there', [
    'cached-reference',
    document,
    'separate"/></w:r><w:r><w:t xml:space="preserve">Begin</w:t>',
    'separate"/></w:r><w:r><w:t xml:space="preserve">Start</w:t>',
  ]),
  point(13, 'links inside resolve', [
    'dangling-anchor',
    document,
    'w:anchor="further"',
    'w:anchor="farther"',
  ]),
  point(13, 'links outside resolve', ['dangling-relationship', document, 'r:id="rId9"', 'r:id="rId77"']),
  point(14, 'each list counts for itself', [
    'list-numbering',
    'word/numbering.xml',
    '<w:startOverride w:val="1"/>',
    '',
  ]),
  point(14, 'no two lists share a numbering', [
    'list-numbering',
    document,
    '<w:numId w:val="2"/>',
    '<w:numId w:val="1"/>',
  ]),
  point(14, 'nine levels', [
    'list-numbering',
    'word/numbering.xml',
    '<w:lvl w:ilvl="8"><w:numFmt w:val="decimal"/></w:lvl>',
    '',
  ]),
  point(15, 'tables have a table style', ['table-look', document, '<w:tblStyle w:val="TableNormal"/>', '']),
  point(15, 'a header row that is repeated', ['table-look', document, '<w:tblHeader/>', '']),
  point(15, 'widths of columns', [
    'table-look',
    document,
    '<w:gridCol w:w="200"/>',
    '<w:gridCol w:w="900"/>',
  ]),
  point(16, 'columns are aligned', [
    'source-columns',
    document,
    'w:val="TableTextRight"',
    'w:val="TableText"',
  ]),
  point(17, 'pictures have alternative texts', [
    'drawing-properties',
    document,
    ' descr="A mark"/></wp:inline>',
    '/></wp:inline>',
  ]),
  point(17, 'those of the source', ['source-alternatives', document, 'descr="A mark"', 'descr="A picture"']),
  point(18, 'no picture is wider than its text', ['image-width', document, 'cx="1270000"', 'cx="7270000"']),
  point(19, 'formulas on lines of their own are set so', [
    'display-equation',
    document,
    '<m:oMathPara><m:oMath/></m:oMathPara>',
    '<m:oMath/>',
  ]),
  point(19, 'formulas are equations', ['source-equations', document, '<m:oMath><m:r/></m:oMath>', '']),
  point(20, 'code is in a style', ['code-style', document, 'w:val="SourceCode"', 'w:val="BodyText"']),
  point(20, 'and keeps its spaces', [
    'unkept-space',
    document,
    '<w:t xml:space="preserve"> = 1',
    '<w:t> = 1',
  ]),
  point(21, 'quotations are in a style', ['source-quotes', document, 'w:val="Quote"', 'w:val="BodyText"']),
  point(22, 'pages are numbered by a field', ['page-number-field', 'word/footer1.xml', ' PAGE ', ' DATE ']),
  point(23, 'sections have their page', [
    'document-settings',
    document,
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body>',
    '</w:sectPr></w:body>',
  ]),
  point(24, 'headings keep with what follows', [
    'heading-structure',
    styles,
    '<w:keepNext/><w:outlineLvl w:val="0"/>',
    '<w:outlineLvl w:val="0"/>',
  ]),
  point(25, 'bookmarks are unique', [
    'bookmark-structure',
    document,
    '<w:bookmarkStart w:id="1" w:name="intro"/>',
    '<w:bookmarkStart w:id="1" w:name="intro"/><w:bookmarkStart w:id="9" w:name="intro"/><w:bookmarkEnd w:id="9"/>',
  ]),
  point(25, 'and have at most 40 characters', [
    'bookmark-structure',
    document,
    '<w:bookmarkStart w:id="1" w:name="intro"/>',
    `<w:bookmarkStart w:id="1" w:name="intro"/><w:bookmarkStart w:id="9" w:name="${'x'.repeat(41)}"/><w:bookmarkEnd w:id="9"/>`,
  ]),
  point(26, 'compatibility mode 15', ['document-settings', 'word/settings.xml', 'w:val="15"', 'w:val="12"']),
  point(27, 'tasks have boxes to tick', [
    'task-checkbox',
    document,
    '<w:sdtPr><w14:checkbox/></w:sdtPr>',
    '<w:sdtPr/>',
  ]),
  point(28, 'runs from right to left are marked', ['script-marks', document, '<w:rtl/>', '']),
  point(28, 'so are paragraphs', ['script-marks', document, '<w:bidi/>', '']),
  point(29, 'dates are properties', ['document-properties', core, '2026-01-02T00:00:00Z', 'yesterday']),
  point(29, 'so is the author', ['source-properties', core, 'N. N.', 'M. M.']),
  point(29, 'so are keywords', ['source-properties', core, 'ports, plants', 'ports']),
  point(30, 'the same source gives the same bytes', [
    'other-bytes',
    core,
    '2026-01-02T00:00:00Z',
    '2026-01-03T00:00:00Z',
  ]),
  point(31, 'tables carry their captions', ['table-look', document, '<w:tblCaption w:val="c"/>', '']),
  point(32, 'no character that XML forbids', ['forbidden-character', document, 'The end', 'The\u0001end']),
  point(33, 'one run for each part of a field', [
    'field-structure',
    document,
    '<w:fldChar w:fldCharType="begin"/></w:r><w:r>',
    '<w:fldChar w:fldCharType="begin"/>',
  ]),
  point(34, 'styles are those of the reference', [
    'reference-use',
    styles,
    '<w:name w:val="Quote"/>',
    '<w:name w:val="Quote"/><w:rPr><w:sz w:val="11"/></w:rPr>',
  ]),
  point(34, 'so are headers and footers', ['reference-use', 'word/footer1.xml', 'House and Sons', 'Others']),
  point(34, 'so is the page', [
    'reference-use',
    document,
    '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body>',
    '<w:pgSz w:w="11907" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body>',
  ]),
  point(35, 'remarks on the reference stay there', [
    'reference-leak',
    document,
    'The end',
    'A remark for the house',
  ]),
  point(35, 'so do its revisions', [
    'reference-leak',
    document,
    '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">The end',
    '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:ins w:id="1" w:author="N."/><w:r><w:t xml:space="preserve">The end',
  ]),
];

/** A template in whose look the sound document is made: the same styles, page and footer, with a text and people of its own. */
const houseParts: Readonly<Record<string, string>> = {
  ...checkedDocxParts,
  [document]: (checkedDocxParts[document] ?? '').replace(
    /<w:body>.*(?=<w:sectPr>)/s,
    '<w:body><w:p><w:r><w:t>A remark for the house</w:t></w:r></w:p>',
  ),
  'word/comments.xml': (checkedDocxParts['word/comments.xml'] ?? '').replace('"Ed"', '"Jane Doe"'),
  [core]: (checkedDocxParts[core] ?? '').replace('N. N.', 'Jane Doe'),
};

/** The checks that speak about a document. */
async function speaking(parts: Readonly<Record<string, string>>, check: string): Promise<readonly string[]> {
  const bytes = zipParts(parts);
  const found = (): ReturnType<typeof checkDocx> => {
    if (check === 'other-bytes') return compareBuilds(zipParts(checkedDocxParts), bytes);
    const source: DocxSource | undefined = check.startsWith('source-') ? checkedDocxSource : undefined;
    if (check.startsWith('reference-')) return checkHousedDocx(bytes, { reference: zipParts(houseParts) });
    return checkDocx(bytes, source);
  };
  return [...new Set(found().map(({ lint }) => lint))];
}

describe('the list of what a demanding reader looks for in a Word document', () => {
  it('has a check and a broken document for each of its 35 points', () => {
    const numbers = new Set(points.map(({ point: number }) => number));
    expect([...numbers]).toEqual(Array.from({ length: 35 }, (_, index) => index + 1));
  });

  it('finds nothing in a sound document', async () => {
    const sound = zipParts(checkedDocxParts);
    expect(checkDocx(sound, checkedDocxSource)).toEqual([]);
    expect(compareBuilds(sound, sound)).toEqual([]);
    const options = { reference: zipParts(houseParts), source: checkedDocxSource };
    expect(checkHousedDocx(sound, options)).toEqual([]);
    expect((await validateOoxml(zipParts(docxParts), '.docx')).problems).toEqual([]);
  });

  it.each(points)('$point: $asks ($check)', async ({ check, part, before, after }) => {
    // The document that the validator reads is a small one that has nothing but what the schema asks for.
    if (check === 'schema') {
      const broken = zipParts(withChange(docxParts, part, before, after));
      expect((await validateOoxml(broken, '.docx')).valid).toBe(false);
    } else {
      expect(await speaking(withChange(checkedDocxParts, part, before, after), check)).toEqual([check]);
    }
  });
});
