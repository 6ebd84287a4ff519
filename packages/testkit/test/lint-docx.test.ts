import { describe, expect, it } from 'vitest';
import { lintDocx } from '../src/ooxml/lint-docx.ts';
import { validateOoxml } from '../src/ooxml/validate-ooxml.ts';
import { docxParts, withChange, zipParts } from './sample-docx.ts';

const document = 'word/document.xml';
const styles = 'word/styles.xml';
const drawing = (id: number, description: string): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="x"${description}/></wp:inline></w:drawing></w:r></w:p><w:sectPr>`;

/** Lint, part, what is replaced, by what. */
const faults: readonly (readonly [string, string, string, string])[] = [
  ['dangling-style', document, 'w:pStyle w:val="Heading1"', 'w:pStyle w:val="Heading7"'],
  ['dangling-style', styles, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Body"/>'],
  [
    'style-loop',
    styles,
    'w:styleId="Normal"><w:name w:val="Normal"/>',
    'w:styleId="Normal"><w:name w:val="Normal"/><w:basedOn w:val="Heading1"/>',
  ],
  ['dangling-anchor', document, 'w:anchor="intro"', 'w:anchor="outro"'],
  ['dangling-anchor', document, 'REF intro', 'REF outro'],
  ['dangling-anchor', document, 'REF intro \\h', 'HYPERLINK \\l "outro"'],
  ['dangling-numbering', document, '<w:numId w:val="1"/>', '<w:numId w:val="9"/>'],
  [
    'dangling-numbering',
    'word/numbering.xml',
    '<w:abstractNumId w:val="0"/>',
    '<w:abstractNumId w:val="4"/>',
  ],
  ['bookmark-structure', document, '<w:bookmarkEnd w:id="1"/>', ''],
  [
    'bookmark-structure',
    document,
    '<w:bookmarkStart w:id="1" w:name="intro"/>',
    '<w:bookmarkStart w:id="1" w:name="intro"/><w:bookmarkStart w:id="2" w:name="intro"/><w:bookmarkEnd w:id="2"/>',
  ],
  [
    'bookmark-structure',
    document,
    '<w:bookmarkStart w:id="1" w:name="intro"/>',
    `<w:bookmarkStart w:id="1" w:name="${'x'.repeat(41)}"/>`,
  ],
  ['field-structure', document, '<w:r><w:fldChar w:fldCharType="end"/></w:r>', ''],
  ['field-structure', document, '<w:r><w:fldChar w:fldCharType="begin"/></w:r>', ''],
  [
    'field-structure',
    document,
    '<w:fldChar w:fldCharType="begin"/></w:r><w:r>',
    '<w:fldChar w:fldCharType="begin"/>',
  ],
  ['table-structure', document, '<w:p/></w:tc>', '</w:tc>'],
  ['table-structure', document, '<w:tr><w:tc>', '<w:tr/><w:tr><w:tc>'],
  ['table-structure', document, '<w:gridCol w:w="100"/>', '<w:gridCol w:w="1"/>'.repeat(64)],
  ['drawing-properties', document, '<w:sectPr>', drawing(1, '')],
  [
    'drawing-properties',
    document,
    '<w:sectPr>',
    drawing(1, ' descr="a"').replace('<w:sectPr>', drawing(1, ' descr="b"')),
  ],
  ['note-structure', document, '<w:footnoteReference w:id="1"/>', ''],
  [
    'note-structure',
    document,
    '<w:footnoteReference w:id="1"/>',
    '<w:footnoteReference w:id="1"/><w:footnoteReference w:id="7"/>',
  ],
  ['note-structure', document, '<w:endnoteReference w:id="1"/>', '<w:endnoteReference w:id="2"/>'],
  ['note-structure', 'word/endnotes.xml', '<w:pStyle w:val="EndnoteText"/>', ''],
  ['note-structure', 'word/footnotes.xml', '<w:pStyle w:val="FootnoteText"/>', ''],
  ['comment-structure', document, '<w:r><w:commentReference w:id="0"/></w:r>', ''],
  ['comment-structure', document, '<w:commentReference w:id="0"/>', '<w:commentReference w:id="4"/>'],
  ['comment-structure', document, '<w:commentRangeEnd w:id="0"/>', ''],
  ['comment-structure', document, '<w:commentRangeStart w:id="0"/>', ''],
  ['comment-structure', 'word/comments.xml', '<w:pStyle w:val="CommentText"/>', ''],
  ['comment-structure', 'word/comments.xml', 'w:author="Ed"', 'w:author=""'],
  [
    'comment-structure',
    'word/footnotes.xml',
    '<w:t>Note</w:t></w:r>',
    '<w:t>Note</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r>',
  ],
  ['heading-structure', styles, '<w:outlineLvl w:val="0"/>', ''],
  ['heading-structure', styles, '<w:keepNext/>', ''],
  ['document-settings', styles, '<w:lang w:val="en-US"/>', ''],
  ['document-settings', 'word/settings.xml', 'w:val="15"', 'w:val="12"'],
  ['document-settings', 'word/settings.xml', '<w:compat>', '<w:updateFields w:val="true"/><w:compat>'],
  ['document-settings', document, 'w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'],
  ['document-settings', document, '<w:pgSz w:w="11906" w:h="16838"/>', ''],
  ['lost-line-end', document, '<w:t>Title</w:t>', '<w:t>Two\nlines</w:t>'],
  ['unkept-space', document, ' xml:space="preserve">see ', '>see '],
  ['dangling-relationship', 'word/_rels/document.xml.rels', 'Target="numbering.xml"', 'Target="numbers.xml"'],
  ['dangling-relationship', document, 'w:anchor="intro"', 'r:id="rId77"'],
  ['missing-content-type', '[Content_Types].xml', 'Extension="rels"', 'Extension="other"'],
  [
    'missing-content-type',
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/word/ghost.xml" ContentType="x/y"/></Types>',
  ],
  ['forbidden-character', document, 'Title', 'Tit\u0001le'],
  ['forbidden-character', document, 'Title', 'Tit&#x1F;le'],
  [
    'unsafe-target',
    'word/_rels/document.xml.rels',
    '</Relationships>',
    '<Relationship Id="rId9" Type="x/hyperlink" Target="javascript:alert(1)" TargetMode="External"/></Relationships>',
  ],
];

describe('lintDocx', () => {
  it('finds nothing in a sound document', async () => {
    expect(lintDocx(zipParts(docxParts))).toEqual([]);
    expect((await validateOoxml(zipParts(docxParts), '.docx')).problems).toEqual([]);
  });

  it.each(faults)('%s: %s: %s → %s', (lint, part, before, after) => {
    const found = lintDocx(zipParts(withChange(docxParts, part, before, after)));
    expect(found.map((finding) => finding.lint)).toContain(lint);
  });

  it('phantom-part: a part that nothing leads to', () => {
    const found = lintDocx(zipParts({ ...docxParts, 'word/ghost.xml': '<x/>' }));
    expect(found).toEqual([expect.objectContaining({ lint: 'phantom-part', part: 'word/ghost.xml' })]);
  });

  it('media-content: a picture that is none', () => {
    const found = lintDocx(
      zipParts({ ...docxParts, 'word/media/a.png': 'GIF89a', 'word/media/b.webp': 'RIFF' }),
    );
    expect(found.filter(({ lint }) => lint === 'media-content').map(({ part }) => part)).toEqual([
      'word/media/a.png',
      'word/media/b.webp',
    ]);
  });
});

describe('validateOoxml', () => {
  it('finds elements that the schema does not allow', async () => {
    const broken = zipParts(withChange(docxParts, document, '<w:body>', '<w:body><w:tc/>'));
    const first = await validateOoxml(broken, '.docx');
    expect(first.valid).toBe(false);
    // The second time it is a kept verdict.
    expect(await validateOoxml(broken, '.docx')).toEqual(first);
  });

  it('does not accept a file that the validator repairs', async () => {
    const target =
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="http://[bad" TargetMode="External"/>';
    const linked = withChange(
      docxParts,
      'word/_rels/document.xml.rels',
      '</Relationships>',
      `${target}</Relationships>`,
    );
    expect((await validateOoxml(zipParts(linked), '.docx')).valid).toBe(false);
  });
});
