import { serialiseMarkdown } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { importDocx } from '../../src/index.ts';
import { makeDocx } from '../support/make-docx.ts';

/** What documents of other programs say, as Markdown; their bodies are written here as Word, LibreOffice and pandoc write them. */
async function read(
  body: string,
  {
    numbering = '',
    trackChanges = 'accept',
  }: { numbering?: string; trackChanges?: 'accept' | 'reject' | 'all' } = {},
) {
  const styles = ['heading 1', 'heading 2', 'caption']
    .map(
      (name) =>
        `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`,
    )
    .join('');
  const bytes = await makeDocx({ body, styles, numbering });
  const { document, ...rest } = await importDocx(bytes, { trackChanges, mediaFolder: 'media' });
  return { ...rest, markdown: (await serialiseMarkdown(document)).trim() };
}

const run = (text: string) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, style = '') =>
  `<w:p>${style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${content}</w:p>`;
const mark = (name: string, content: string) =>
  `<w:bookmarkStart w:id="1" w:name="${name}"/>${content}<w:bookmarkEnd w:id="1"/>`;
const field = (instruction: string, shown: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${run(shown)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const letter = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
const table = (...rows: readonly string[]) =>
  `<w:tbl>${rows.map((row) => (row.startsWith('<w:tr') ? row : `<w:tr>${row}</w:tr>`)).join('')}</w:tbl>`;
const cell = (content: string) => `<w:tc>${content}</w:tc>`;

describe('a document by others', () => {
  it('keeps what its fields refer to: captions, headings, pages', async () => {
    const { markdown } = await read(
      [
        paragraph(mark('_Toc1', run('Start')), 'heading1'),
        paragraph(
          `${run('See ')}${field('REF _Ref7 \\h', 'Table 1')}${run(' on page ')}${field('PAGEREF _Ref7 \\h', '3')}${run(', and ')}${field('REF _Ref9', 'The end')}${run('.')}`,
        ),
        paragraph(
          `${mark('_Ref7', `${run('Table ')}${field('SEQ Table', '1')}`)}${run(': Prices')}`,
          'caption',
        ),
        table(
          cell(paragraph(run('a'))) + cell(paragraph(run('b'))),
          cell(paragraph(run('1'))) + cell(paragraph(run('2'))),
        ),
        paragraph(mark('_Ref9', run('The end')), 'heading1'),
      ].join(''),
    );
    expect(markdown).toBe(
      '# Start\n\nSee [@tbl:1] on page [@tbl:1]{.page}, and [The end](#the-end).\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n: Prices {#tbl:1}\n\n# The end',
    );
  });

  it.each([
    [
      'a table, as many authors',
      table(
        cell(paragraph('')) +
          cell(paragraph(`<m:oMathPara><m:oMath>${letter('x')}</m:oMath></m:oMathPara>`)) +
          cell(paragraph(`${run('(')}${mark('energy', run('1'))}${run(')')}`)),
      ),
    ],
    [
      'tabs',
      paragraph(
        `<w:r><w:tab/></w:r><m:oMath>${letter('x')}</m:oMath><w:r><w:tab/></w:r>${run('(')}${mark('energy', run('1'))}${run(')')}`,
      ),
    ],
    [
      'an array, as Word',
      paragraph(
        `<m:oMathPara><m:oMath><m:eqArr><m:eqArrPr><m:maxDist m:val="1"/></m:eqArrPr><m:e>${letter('x#')}<m:d><m:e>${mark('energy', letter('1'))}</m:e></m:d></m:e></m:eqArr></m:oMath></m:oMathPara>`,
      ),
    ],
  ])('knows a formula that is numbered by %s', async (_how, formula) => {
    const { markdown } = await read(
      formula + paragraph(`${run('By Equation (')}${field('REF energy \\h', '1')}${run(') it is.')}`),
    );
    expect(markdown).toBe('$$\nx\n$$ {#eq:energy}\n\nBy [@eq:energy] it is.');
  });

  it('takes changes of ends of paragraphs, of rows and of formatting', async () => {
    const changed =
      `<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="E"/></w:rPr></w:pPr>${run('One ')}</w:p>${paragraph(run('two.'))}` +
      `<w:p><w:pPr><w:rPr><w:ins w:id="2" w:author="E"/></w:rPr></w:pPr><w:ins w:id="3" w:author="E">${run('New.')}</w:ins></w:p>${paragraph(run('Last.'))}` +
      `<w:p><w:r><w:rPr><w:b/><w:rPrChange w:id="5" w:author="E"><w:rPr/></w:rPrChange></w:rPr><w:t>Loud</w:t></w:r></w:p>` +
      table(
        cell(paragraph(run('h'))),
        `<w:tr><w:trPr><w:del w:id="4" w:author="E"/></w:trPr>${cell(paragraph(run('gone')))}</w:tr>`,
        cell(paragraph(run('kept'))),
      );
    const accepted = await read(changed);
    expect(accepted.markdown).toBe('One two.\n\nNew.\n\nLast.\n\n**Loud**\n\n| h |\n| - |\n| kept |');
    const rejected = await read(changed, { trackChanges: 'reject' });
    expect(rejected.markdown).toBe('One\n\ntwo.\n\nLast.\n\nLoud\n\n| h |\n| - |\n| gone |\n| kept |');
    expect(accepted.changes).toBeGreaterThan(2);
  });

  it('brings words of text boxes, once, and says where they come to stand', async () => {
    const box = `<w:txbxContent>${paragraph(run('In the box.'))}</w:txbxContent>`;
    const { markdown, dropped } = await read(
      paragraph(
        `${run('Around.')}<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    );
    expect(markdown).toBe('Around.\n\nIn the box.');
    expect(dropped).toEqual(['the frame of a text box, whose words stand after the paragraph that holds it']);
  });

  it('counts on in lists as Word does, and goes on in items without a mark', async () => {
    const level = (format: string, text: string, start = 1) =>
      `<w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${level('decimal', '%1.', 3)}</w:abstractNum><w:abstractNum w:abstractNumId="2">${level('bullet', ' ')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>';
    const item = (numId: number, text: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="${numId}"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const { markdown } = await read(
      item(1, 'three') + item(2, '☒ four') + item(3, 'more') + item(2, 'five'),
      { numbering },
    );
    expect(markdown).toBe('3. three\n\n4. [x] four\n\n   more\n\n5. five');
  });

  it('reads matrices, cases, letters of many forms, braces and roots', async () => {
    const grid = `<m:m><m:mr><m:e>${letter('a')}</m:e><m:e>${letter('b')}</m:e></m:mr></m:m>`;
    const fenced = (open: string, close: string, content: string) =>
      `<m:d><m:dPr><m:begChr m:val="${open}"/><m:endChr m:val="${close}"/></m:dPr><m:e>${content}</m:e></m:d>`;
    const { markdown } = await read(
      paragraph(
        `<m:oMath>${fenced('[', ']', grid)}${fenced('{', '', grid)}<m:r><m:rPr><m:scr m:val="double-struck"/></m:rPr><m:t>R</m:t></m:r><m:groupChr><m:groupChrPr><m:chr m:val="⏟"/><m:pos m:val="bot"/></m:groupChrPr><m:e>${letter('αx')}</m:e></m:groupChr><m:rad><m:deg>${letter('3')}</m:deg><m:e>${letter('y')}</m:e></m:rad><m:func><m:fName><m:limLow><m:e><m:r><m:rPr><m:sty m:val="p"/></m:rPr><m:t>lim</m:t></m:r></m:e><m:lim>${letter('n→∞')}</m:lim></m:limLow></m:fName><m:e>${letter('n')}</m:e></m:func></m:oMath>`,
      ),
    );
    expect(markdown).toBe(
      '$\\begin{bmatrix}a & b\\end{bmatrix}\\begin{cases}a & b\\end{cases}\\mathbb{R}\\underbrace{\\alpha x}\\sqrt[3]{y}\\lim_{n\\to \\infty} n$',
    );
  });
});
