import { describe, expect, it } from 'vitest';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';

describe('blocks', () => {
  it('have a style each and no formatting of their own', async () => {
    const source = [
      'Before',
      '## One',
      'Text with **strong**, *emphasis*, `code`, ~~gone~~, <kbd>Esc</kbd> and [**a `link`**](https://example.org).',
      '> quote',
      '> [!WARNING]\n> boxed',
      '- item\n\n  more\n\n  ```sh\n  run\n  ```',
      '***both***',
      '---',
    ].join('\n\n');
    const { documentXml, paragraphs } = await convertMarkdown(source);
    expect(paragraphs.map(({ style }) => style)).toEqual([
      'FirstParagraph',
      'Heading2',
      'FirstParagraph',
      'Quote',
      'CalloutWarningTitle',
      'CalloutWarning',
      'ListBulletLoose',
      'ListContinue',
      'SourceCodeIndent500',
      'BodyText',
      'HorizontalRule',
    ]);
    expect(documentXml).not.toMatch(/<w:(b|i|u|strike|color|sz|jc|ind|shd|rFonts)\b/);
    expect(documentXml).toContain('<w:rStyle w:val="VerbatimCharHyperlinkStrong"/>');
    expect(documentXml).toContain('<w:rStyle w:val="StrongEmphasis"/>');
  });

  it('keep code to the character in one paragraph', async () => {
    const { paragraphs } = await convertMarkdown('```\na  b\n\n\tc\n```');
    expect(paragraphs).toEqual([{ style: 'SourceCode', text: 'a  b\n\n\tc' }]);
  });

  it('keep boxes that follow each other apart', async () => {
    const converted = await convertMarkdown('```\na\n```\n\n```\nb\n```\n\n```\nc\n```');
    expect(converted.paragraphs.map(({ style }) => style)).toEqual([
      'SourceCode',
      'SourceCodeApart',
      'SourceCode',
    ]);
    // LibreOffice fills the room between neighbours of one tint: theirs differ where no eye sees it.
    const fillOf = (id: string) =>
      new RegExp(`w:styleId="${id}".*?w:fill="([^"]*)"`, 's').exec(
        partText(converted, 'word/styles.xml'),
      )?.[1] ?? '';
    const [one, other] = [fillOf('SourceCode'), fillOf('SourceCodeApart')].map((fill) =>
      Number.parseInt(fill, 16),
    );
    expect(Math.abs((one ?? 0) - (other ?? 0))).toBe(1);
  });

  it('set code in a line as large as the words around it', async () => {
    const converted = await convertMarkdown(
      '# Head `a`\n\nText `b` and a note[^1].\n\n| `c` |\n|---|\n| `d` |\n\n[^1]: Note `e`.\n',
    );
    const xml = converted.documentXml + partText(converted, 'word/footnotes.xml');
    const styleOfCode = (letter: string) =>
      new RegExp(`<w:rStyle w:val="(\\w+)"/></w:rPr><w:t xml:space="preserve">${letter}<`).exec(xml)?.[1] ??
      '';
    const sizeOf = (letter: string) =>
      Number(
        new RegExp(`w:styleId="${styleOfCode(letter)}".*?<w:sz w:val="(\\d+)"`, 's').exec(
          partText(converted, 'word/styles.xml'),
        )?.[1],
      );
    expect(styleOfCode('b')).toBe('VerbatimChar');
    expect(sizeOf('a')).toBeGreaterThan(sizeOf('b'));
    expect(sizeOf('d')).toBeLessThan(sizeOf('b'));
    expect(sizeOf('c')).toBe(sizeOf('d'));
    expect(sizeOf('e')).toBeLessThan(sizeOf('b'));
  });

  it('start a page without an empty paragraph', async () => {
    const { documentXml, paragraphs } = await convertMarkdown('one\n\n<!-- pagebreak -->\n\ntwo');
    expect(paragraphs.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(documentXml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
  });

  it('count each list for itself, from its start, at its level', async () => {
    const converted = await convertMarkdown(
      '1. a\n2. b\n   - c\n     1. d\n\ntext\n\n7. e\n8. f\n\ntext\n\n- [x] g\n- [ ] h',
    );
    const places = [
      ...converted.documentXml.matchAll(/<w:ilvl w:val="(\d)"\/><w:numId w:val="(\d+)"\/>/g),
    ].map(([, level, id]) => `${level}/${id}`);
    expect(places).toEqual(['0/5', '0/5', '1/6', '2/7', '0/8', '0/8', '0/9', '0/9']);
    const numbering = partText(converted, 'word/numbering.xml');
    expect(numbering).toMatch(/<w:num w:numId="8">.*?<w:startOverride w:val="7"\/>/s);
    expect(converted.documentXml.match(/<w14:checked w14:val="1"\/>/g)).toHaveLength(1);
    expect(converted.paragraphs.slice(-2).map(({ text }) => text)).toEqual(['☑\tg', '☐\th']);
  });

  it('repeat header rows, name the table, align by style', async () => {
    const { documentXml } = await convertMarkdown(
      '| a | b |\n|:-:|--:|\n| 1 | **2** |\n\n: Numbers {#tbl:n}\n',
    );
    expect(documentXml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(documentXml).toContain('<w:tblCaption w:val="Numbers"/>');
    expect(documentXml.match(/<w:gridCol /g)).toHaveLength(2);
    expect([...documentXml.matchAll(/pStyle w:val="(Table[^"]*)"/g)].map(([, style]) => style)).toEqual([
      'TableCaption',
      'TableHeadingCenter',
      'TableHeadingRight',
      'TableTextCenter',
      'TableTextRight',
    ]);
  });

  it('show formulas as equations, and as written where they cannot be converted', async () => {
    const { documentXml, output } = await convertMarkdown('$x^2$ and $\\nosuchcommand{x}$\n\n$$\ny\n$$');
    expect(documentXml.match(/<m:oMath>/g)).toHaveLength(2);
    expect(documentXml.match(/<m:oMathPara>/g)).toHaveLength(1);
    const math = output.outcomes.filter(({ kind }) => kind === 'inlineMath' || kind === 'mathBlock');
    expect(math.map(({ support }) => support)).toEqual(['native', 'substituted', 'native']);
  });

  it('set numbered formulas as displayed ones, their number a field that references reach', async () => {
    const { documentXml } = await convertMarkdown(
      '$$\nE=mc^2\n$$ {#eq:one}\n\n- item\n\n  $$\n  \\frac{a}{b}\n  $$ {#eq:two}\n\nAs [@eq:two] says.',
    );
    expect(documentXml.match(/<m:oMathPara>/g)).toHaveLength(2);
    expect(documentXml.match(/<w:tblStyle w:val="OctavoEquation"\/>/g)).toHaveLength(2);
    expect(documentXml).toMatch(/<w:tblCaption w:val="Equation\s2"\/>/);
    const number = documentXml.slice(documentXml.indexOf('w:name="eqtwo"'));
    expect(number.slice(0, number.indexOf('<w:bookmarkEnd'))).toContain(' SEQ Equation \\* ARABIC ');
    expect(documentXml).toContain(' REF eqtwo \\h ');
  });
});
