import { plainText } from '@octavo/core';
import { validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { importDocx } from '../../src/index.ts';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';

const config = { dropCaps: 'first', theme: 'book' } as const;
const words = 'and so on, '.repeat(30);

describe('a large first letter', () => {
  it('is a frame of its own before its paragraph, as Word makes it', async () => {
    const { documentXml, paragraphs, output } = await convertMarkdown(`“Once upon a time” ${words}end.`, {
      config,
    });
    expect(paragraphs.map(({ style, text }) => [style, text.slice(0, 20)])).toEqual([
      ['DropCap', '“O'],
      ['FirstParagraph', 'nce upon a time” and'],
    ]);
    expect(documentXml).toContain('<w:framePr w:dropCap="drop" w:lines="3" w:wrap="around"');
    expect(documentXml).toContain(
      '<w:rStyle w:val="SmallCaps"/></w:rPr><w:t xml:space="preserve">nce upon a<',
    );
    expect(await validateOoxml(output.bytes, '.docx')).toEqual({ valid: true, problems: [] });
    const { document } = await importDocx(output.bytes, { trackChanges: 'accept', mediaFolder: 'media' });
    expect(document.children).toHaveLength(1);
    const [only] = document.children;
    const children = only?.type === 'paragraph' ? only.children : [];
    expect(plainText(children)).toBe(`“Once upon a time” ${words}end.`);
  });

  it('is told of where a paragraph has none', async () => {
    for (const source of ['Too short.', `*Once* ${words}`, `यह ${words}`]) {
      const { documentXml, renderDiagnostics } = await convertMarkdown(source, { config });
      expect(documentXml).not.toContain('framePr');
      expect(renderDiagnostics.map(({ code }) => code)).toContain('drop-cap-left-out');
    }
  });
});

describe('old-style figures', () => {
  it('are those of running text, and of no table or heading', async () => {
    const theme = { paragraph: { figures: 'old-style' } } as const;
    const converted = await convertMarkdown('# 12\n\n34\n\n| 5 |\n|---|\n| 6 |\n', { config: { theme } });
    const styles = partText(converted, 'word/styles.xml');
    const withFigures = [...styles.matchAll(/w:styleId="(\w+)"(?:(?!<\/w:style>).)*w14:numForm/g)];
    const ids = withFigures.map(([, id]) => id);
    expect(ids).toContain('BodyText');
    expect(ids).toContain('FootnoteText');
    expect(ids.filter((id) => /^(?:Heading|Table|Normal|Caption)/.test(id ?? ''))).toEqual([]);
    expect(await validateOoxml(converted.output.bytes, '.docx')).toEqual({ valid: true, problems: [] });
  });
});
