import { describe, expect, it } from 'vitest';
import { outline, parseAndTransform } from '../support/parse.ts';

const lines = async (source: string) =>
  outline((await parseAndTransform(source)).document)
    .split('\n')
    .map((line) => line.trim());

describe('HTML that is read', () => {
  it.each([
    ['<kbd>Ctrl</kbd>', ['keyboard', 'text "Ctrl"']],
    ['<kbd>a</kbd><kbd>b</kbd>', ['keyboard', 'text "a"', 'text " "', 'keyboard', 'text "b"']],
    ['*<kbd>a</kbd><kbd>b</kbd>*', ['emphasis', 'keyboard', 'text "a"', 'text " "', 'keyboard', 'text "b"']],
    ['<p><kbd>a</kbd><kbd>b</kbd></p>', ['keyboard', 'text "a"', 'text " "', 'keyboard', 'text "b"']],
    ['H<sub>2</sub>O', ['text "H"', 'subscript', 'text "2"', 'text "O"']],
    ['<mark>*a*</mark>', ['highlight', 'emphasis', 'text "a"']],
    ['a<br>b', ['text "a"', 'lineBreak', 'text "b"']],
    ['<b>never closed', ['text "never closed"']],
    ['never opened</b>', ['text "never opened"']],
    ['<b><i>crossed</b></i>', ['strong', 'text "crossed"']],
    ['<a name="here"></a>x', ['span #here', 'text "x"']],
    ['<a name="here"></a> x', ['span #here', 'text "x"']],
    ['*<a name="here"></a> x*', ['emphasis', 'span #here', 'text " x"']],
    ['a<!-- hidden -->b', ['text "a"', 'text "b"']],
    ['<blink>x</blink>', ['text "x"']],
    ['<span class="smallcaps">x</span>', ['span', 'text "x"']],
    ['<span class="caption">x</span>', ['span', 'text "x"']],
    ['<span style="font-variant: small-caps">x</span>', ['span', 'text "x"']],
  ])('%s', async (source, expected) => {
    expect((await lines(source)).slice(1)).toEqual(expected);
  });

  it('keeps what asks for small capitals as a class', async () => {
    const { document } = await parseAndTransform('<span class="a small-caps" lang="la">x</span>');
    expect(document.children).toMatchObject([
      { children: [{ type: 'span', attributes: { classes: ['smallcaps'], values: { lang: 'la' } } }] },
    ]);
  });

  it.each([
    ['style="width: 50%"', { width: '50%' }],
    ['width="300" style="border:0;width:4cm;max-width:90%"', { width: '4cm' }],
    ['height="20" style="max-width: 10px; width: auto"', { height: '20' }],
  ])('gives a picture the size of its style: %s', async (attributes, values) => {
    const { document } = await parseAndTransform(`a <img src="a.png" alt="b" ${attributes}>`);
    expect(document.children).toMatchObject([{ children: [{}, { type: 'image', attributes: { values } }] }]);
  });

  it('reads a table over blank lines, with spans and alignment', async () => {
    const { document } = await parseAndTransform(
      '<table>\n<tr><th>a</th><th align="right">b</th></tr>\n\n<tr><td colspan="2">c</td></tr>\n</table>\n',
    );
    expect(document.children).toMatchObject([
      {
        type: 'table',
        columns: [{}, { align: 'right' }],
        head: [{ cells: [{ header: true }, {}] }],
        body: [{ cells: [{ colSpan: 2 }] }],
      },
    ]);
  });

  it('keeps the Markdown between tags, and a summary as its heading', async () => {
    expect(await lines('<details>\n<summary>More</summary>\n\nHidden **words**.\n\n</details>\n')).toEqual([
      'paragraph',
      'strong',
      'text "More"',
      'paragraph',
      'text "Hidden "',
      'strong',
      'text "words"',
      'text "."',
    ]);
  });

  it('reads lists, quotes, code and pictures', async () => {
    expect(
      await lines(
        '<ol start="3"><li>a<li>b</ol>\n<pre><code class="language-js">x\n</code></pre>\n<img src="p.png" alt="P">\n',
      ),
    ).toEqual([
      'list 3 tight',
      'listItem',
      'paragraph',
      'text "a"',
      'listItem',
      'paragraph',
      'text "b"',
      'codeBlock js "x"',
      'figure',
      'image p.png "P"',
    ]);
  });

  it('says what it leaves out', async () => {
    const { document, diagnostics } = await parseAndTransform(
      'a\n\n<script>alert(1)</script>\n\nb <video src="x">c</video>\n',
    );
    expect(outline(document)).not.toContain('alert');
    expect(diagnostics.map(({ code, position }) => [code, position?.start.line])).toEqual([
      ['html-dropped', 3],
      ['html-dropped', 5],
    ]);
  });

  it.each(['a <a href="javascript:x">b</a>', '<p><a href="javascript:x">b</a></p>'])(
    'makes no unsafe link of %s, and says so',
    async (source) => {
      const { document, diagnostics } = await parseAndTransform(source);
      expect(outline(document)).toMatch(/link \n\s+text "b"/);
      expect(diagnostics).toMatchObject([{ code: 'link-unsafe', position: { start: { line: 1 } } }]);
    },
  );

  it('stops at a nesting that no document has', async () => {
    const { diagnostics } = await parseAndTransform(`<div>${'<div>'.repeat(5000)}x`);
    expect(diagnostics).toMatchObject([{ code: 'html-dropped' }]);
  });
});

describe('the other policies', () => {
  it('keep leaves each piece as its own kind', async () => {
    const { document } = await parseAndTransform('a <kbd>x</kbd>\n\n<div>\n', { html: 'keep' });
    expect(outline(document)).toContain('htmlInline "<kbd>"');
    expect(outline(document)).toContain('htmlBlock "<div>"');
  });

  it('drop removes them all', async () => {
    const { document } = await parseAndTransform('a <kbd>x</kbd>\n\n<div>\n', { html: 'drop' });
    expect(outline(document)).not.toContain('html');
  });
});
