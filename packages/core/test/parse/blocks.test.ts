import { describe, expect, it } from 'vitest';
import { serialiseMarkdown } from '../../src/index.ts';
import { outline, parse } from '../support/parse.ts';

describe('blocks', () => {
  it('makes a figure of an image that stands alone, its title the caption', async () => {
    const { document } = await parse('![alt](a.png "Cap"){#fig:one width=50%}');
    expect(outline(document)).toBe('figure #fig:one\n  image a.png "alt"\n  text "Cap"');
    expect(document.children[0]).toMatchObject({ image: { attributes: { values: { width: '50%' } } } });
  });

  it('gives a table the caption after it and a figure the caption below', async () => {
    const { document } = await parse(
      '| a |\n|--|\n| 1 |\n\n: Numbers {#tbl:n}\n\n![x](x.png)\n\n: Words *here*\n',
    );
    expect(document.children).toMatchObject([
      { type: 'table', attributes: { label: 'tbl:n' }, caption: [{ value: 'Numbers' }] },
      { type: 'figure', caption: [{ value: 'Words ' }, { type: 'emphasis' }] },
    ]);
  });

  it('reads widths and alignments of columns after a caption', async () => {
    const rows = '| a | b | c |\n|--|--|--|\n| x | 1.5 | y |\n| z | −2 % | w |\n\n';
    const { document } = await parse(`${rows}: Numbers {widths="1,2,1" align=decimal}\n`);
    expect(document.children).toMatchObject([
      { columns: [{ weight: 1 }, { weight: 2, align: 'right', decimal: true }, { weight: 1 }] },
    ]);
    expect(document.children).not.toMatchObject([{ columns: [{ decimal: true }] }]);
  });

  it('says of widths that are not one for each column', async () => {
    const { document, diagnostics } = await parse(
      '| a | b |\n|--|--|\n| 1 | 2 |\n\n: C {widths="1,0" align=middle}\n',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual([
      'table-attribute-invalid',
      'table-attribute-invalid',
    ]);
    expect(document.children).toMatchObject([{ columns: [{}, {}] }]);
  });

  it('takes sources and notes right below a captioned table as its notes, and no others', async () => {
    const rows = '| a |\n|--|\n| 1 |\n\n';
    const { document } = await parse(
      `${rows}: C\n\n*Source*: us.\n\nNotes: n.\n\nText.\n\nNote: not one.\n\n${rows}\n\nSource: none.\n`,
    );
    const classes = document.children.map(({ attributes }) => attributes?.classes);
    const notes = ['table-notes'];
    expect(classes).toEqual([undefined, notes, notes, undefined, undefined, undefined, undefined]);
  });

  it('reads definition lists', async () => {
    const { document } = await parse('Term\n: One\n: Two\n');
    expect(outline(document)).toBe(
      'definitionList\n  definitionItem\n    text "Term"\n    paragraph\n      text "One"\n    paragraph\n      text "Two"',
    );
  });

  it.each(['> [!NOTE]\n> Text', '> [!note] \n> Text'])('reads the alert %j', async (source) => {
    expect(outline((await parse(source)).document)).toBe('callout note\n  paragraph\n    text "Text"');
  });

  it('leaves a quote alone whose mark names no kind of call-out', async () => {
    expect(outline((await parse('> [!NOTHING]\n> Text')).document)).toMatch(/^blockQuote/);
  });

  it('reads an alert with a title of its own', async () => {
    const { document } = await parse('> [!WARNING] Mind **this**\n> Text');
    expect(document.children).toMatchObject([
      { kind: 'warning', title: [{ value: 'Mind ' }, { type: 'strong' }] },
    ]);
  });

  it.each(['<!-- pagebreak -->', '\\newpage', '::pagebreak'])('reads %s as a page break', async (source) => {
    expect(outline((await parse(`a\n\n${source}\n\nb`)).document).split('\n')).toContain('pageBreak');
  });

  it('takes notes out of the flow, wherever they are written', async () => {
    const { document } = await parse('> a[^x]\n>\n> [^x]: Text\n');
    expect(outline(document)).not.toContain('Text');
    expect(document.footnotes).toMatchObject([{ label: 'x', children: [{ type: 'paragraph' }] }]);
  });

  it.each([
    ['python {.numberLines startFrom=8}', 'python', { classes: ['numberLines'], values: { startFrom: '8' } }],
    ['{.python .numberLines #lst:a}', 'python', { label: 'lst:a', classes: ['numberLines'] }],
    ['{.python}', 'python', undefined],
    ['js{1,3-4}', 'js{1,3-4}', undefined],
    ['{r, echo=FALSE}', '{r,', undefined],
  ])('reads the language and attributes of code from `%s`', async (info, language, attributes) => {
    const { document } = await parse(`\`\`\`${info}\nx\n\`\`\``);
    const [code] = document.children;
    expect(code).toMatchObject({ type: 'codeBlock', language, value: 'x' });
    expect(code?.attributes).toEqual(attributes);
  });

  it('reads a chart by its data, and shows what it cannot read as code', async () => {
    const good = await parse(
      '```chart\nkind: bar\ncategories: [A, B]\nseries:\n  - name: S\n    values: [1, null]\n```',
    );
    expect(good.document.children).toMatchObject([
      { type: 'chart', kind: 'bar', series: [{ name: 'S', values: [1, null] }] },
    ]);
    const bad = await parse(
      '```chart\nkind: bar\ncategories: [A]\nseries:\n  - name: S\n    values: [1, 2]\n```',
    );
    expect(bad.document.children[0]?.type).toBe('codeBlock');
    expect(bad.diagnostics).toMatchObject([{ code: 'chart-invalid' }]);
  });

  it('fills up short table rows and drops cells beyond the head', async () => {
    const { document } = await parse('| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 |\n');
    const [table] = document.children;
    expect(table?.type === 'table' && table.body.map((row) => row.cells.length)).toEqual([2, 2]);
  });
});

describe('tables', () => {
  it('have no head where every cell of it is empty, and come back so', async () => {
    const source = '| | |\n| - | - |\n| a | b |\n| c | d |\n';
    const { document } = await parse(source);
    expect(document.children).toMatchObject([{ type: 'table', head: [], body: [{}, {}] }]);
    expect(await serialiseMarkdown(document)).toBe(source);
  });

  it.each(['| | x |\n|---|---|\n| a | b |', '| | |\n|---|---|'])('keep the head of %j', async (source) => {
    const [table] = (await parse(source)).document.children;
    expect(table?.type === 'table' && table.head).toHaveLength(1);
  });

  it('say which rows have cells beyond the head', async () => {
    const { diagnostics } = await parse('| a |\n|---|\n| 1 | two |\n| 3 | |\n');
    expect(diagnostics).toMatchObject([{ code: 'table-cells-dropped', position: { start: { line: 3 } } }]);
  });
});

describe('headings', () => {
  it.each(['# Words {#here}', '# Words {/*here*/}', '# Words <a id="x"></a> {#here}'])(
    'take the label of %s',
    async (source) => {
      const { document } = await parse(source);
      expect(outline(document).split('\n').slice(0, 2)).toEqual([
        'heading 1 #here',
        expect.stringMatching(/^ {2}text "Words ?"$/),
      ]);
    },
  );
});

describe('inlines', () => {
  it('joins lines with a space, and without one between Chinese characters', async () => {
    const { document } = await parse('one\ntwo 中文\n中文 **粗**\n体\n');
    expect(outline(document)).toContain('text "one two 中文中文 "');
    expect(outline(document)).toContain('text "体"');
  });

  it('leaves one space of several, but all of them in code', async () => {
    const { document } = await parse('One.  Two.\t*three   four* `a  b`\n');
    for (const line of ['text "One. Two. "', 'text "three four"', 'inlineCode "a  b"'])
      expect(outline(document)).toContain(line);
  });

  it('makes no link of an unsafe address, keeps its words, and says so', async () => {
    const { document, diagnostics } = await parse('[words](javascript:alert)');
    expect(document.children).toMatchObject([
      { children: [{ type: 'link', url: '', children: [{ value: 'words' }] }] },
    ]);
    expect(diagnostics).toMatchObject([{ code: 'link-unsafe' }]);
  });

  it('finds cross-references by their prefix', async () => {
    const { document } = await parse('See [@fig:a] and [@tbl:b].');
    expect(outline(document)).toContain('crossReference fig:a');
    expect(outline(document)).toContain('crossReference tbl:b');
  });

  it('places each cross-reference where it is written', async () => {
    const { document } = await parse('text\nsee [@fig:a] and\n[@fig:a]');
    const [paragraph] = document.children;
    const places = paragraph?.type === 'paragraph' ? paragraph.children : [];
    expect(
      places.flatMap(({ type, position }) => (type === 'crossReference' ? [position?.start] : [])),
    ).toEqual([
      { line: 2, column: 5, offset: 9 },
      { line: 3, column: 1, offset: 22 },
    ]);
  });
});
