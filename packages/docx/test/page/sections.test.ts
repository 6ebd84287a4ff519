import { checkDocx, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';

const words = ['institutionalisation', 'characterisation', 'misunderstandings', 'responsibilities'];
const wide = (columns: number): string => {
  const row = (make: (index: number) => string) =>
    `| ${Array.from({ length: columns }, (_, index) => make(index)).join(' | ')} |`;
  return `${row((index) => words[index % words.length] ?? '')}\n${row(() => '-')}\n${row(() => 'x')}\n`;
};

const sectionsOf = (xml: string): readonly string[] => xml.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];

describe('sections', () => {
  it('is one as a rule', async () => {
    expect(sectionsOf((await convertMarkdown(`# One\n\n${wide(3)}`)).documentXml)).toHaveLength(1);
  });

  it('turn the page for a table in which words would be broken, with its heading, and say so', async () => {
    const converted = await convertMarkdown(`Before.\n\n# Wide\n\n${wide(7)}\nAfter.\n`);
    const [first, second, third, ...others] = sectionsOf(converted.documentXml);
    expect(others).toEqual([]);
    expect(first).toContain('w:orient="portrait"');
    expect(second).toMatch(
      /<w:type w:val="nextPage"\/><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/,
    );
    expect(third).toContain('w:orient="portrait"');
    expect(converted.documentXml).toMatch(
      /Before\.<\/w:t><\/w:r><\/w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/,
    );
    expect(converted.documentXml.indexOf('Before.')).toBeGreaterThan(
      converted.documentXml.indexOf('<w:sectPr>'),
    );
    expect(converted.renderDiagnostics.map(({ code }) => code)).toEqual(['table-turned']);
    expect(checkDocx(converted.output.bytes)).toEqual([]);
    expect((await validateOoxml(converted.output.bytes, '.docx')).problems).toEqual([]);
  });

  it('does not turn it for what a line may end in: addresses, paths, names in code', async () => {
    const cells = Array.from({ length: 5 }, () => '`some/path/to_a_file/that.goes.on.and-on/for_ever`').join(
      ' | ',
    );
    const converted = await convertMarkdown(`| a | b | c | d | e |\n| - | - | - | - | - |\n| ${cells} |\n`);
    expect(sectionsOf(converted.documentXml)).toHaveLength(1);
  });

  it('has columns below a title across the page, and wide tables across it, too', async () => {
    const source = `---\ntitle: Columns\n---\n\nText.\n\n${wide(4)}\nMore.\n`;
    const converted = await convertMarkdown(source, { config: { docx: { columns: 2 } } });
    const columns = sectionsOf(converted.documentXml).map(
      (section) => /w:num="(\d)"/.exec(section)?.[1] ?? '1',
    );
    expect(columns).toEqual(['1', '2', '1', '2']);
    expect(
      sectionsOf(converted.documentXml)
        .slice(1)
        .join('')
        .match(/"continuous"/g),
    ).toHaveLength(3);
    expect(checkDocx(converted.output.bytes)).toEqual([]);
  });

  it('numbers lines when asked', async () => {
    const { documentXml } = await convertMarkdown('Text.\n', { config: { lineNumbers: true } });
    expect(documentXml).toContain('<w:lnNumType w:countBy="1" w:restart="continuous"/>');
  });
});

describe('anonymous documents', () => {
  it('names nobody in text, properties, comments and model', async () => {
    const source =
      '---\ntitle: A claim\nauthor: Ann Writer\n---\n\nText.<!-- comment by Bob Editor, 2026-10-30: Who? -->\n';
    const converted = await convertMarkdown(source, { config: { anonymous: true, comments: true } });
    for (const part of converted.partNames)
      expect(partText(converted, part)).not.toMatch(/Ann|Writer|Bob|Editor/);
    expect(partText(converted, 'word/settings.xml')).toContain('<w:removePersonalInformation/>');
    expect(partText(converted, 'word/comments.xml')).toContain('w:author="Author"');
    expect((await validateOoxml(converted.output.bytes, '.docx')).problems).toEqual([]);
  });
});

describe('tables', () => {
  it('take widths and looks from their authors', async () => {
    const { documentXml } = await convertMarkdown(
      '| a | b |\n| - | - |\n| c | d |\n\n: One {widths="1,3" .zebra}\n\n| a |\n| - |\n| b |\n\n: Two {.grid}\n',
    );
    const [first = 0, second = 0] = Array.from(documentXml.matchAll(/<w:gridCol w:w="(\d+)"/g), ([, width]) =>
      Number(width),
    );
    expect(second / first).toBeCloseTo(3, 2);
    expect(documentXml).toMatch(/OctavoTable".*?w:noHBand="0".*OctavoTableGrid".*?w:noHBand="1"/);
  });

  it('align numbers at a decimal stop that a style sets, words and headings as ever', async () => {
    const { documentXml, output, opened } = await convertMarkdown(
      '| a | b |\n| - | - |\n| c | 1.5 |\n| d | 12.25 |\n\n: One {align=decimal}\n',
    );
    const style = /<w:pStyle w:val="(TableTextDecimal\d+)"\/>/.exec(documentXml)?.[1];
    expect(documentXml.match(/TableTextDecimal/g)).toHaveLength(2);
    expect(documentXml).toContain('<w:pStyle w:val="TableHeadingRight"/>');
    const styles = new TextDecoder().decode(opened.bytes('word/styles.xml'));
    expect(styles).toMatch(new RegExp(`w:styleId="${style}">.*?<w:tab w:val="decimal" w:pos="\\d+"/>`));
    expect(checkDocx(output.bytes)).toEqual([]);
  });
});
