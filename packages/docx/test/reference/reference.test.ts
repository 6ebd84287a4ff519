import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, lintDocx, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';
import { house, houseHost } from '../support/house.ts';
import { type DocxParts, makeDocx } from '../support/make-docx.ts';

const source = `---
title: A *new* port
author: Ada
---

# One

Text with \`code\`, a [link](https://example.org/) and a note[^1].

> A quotation.

## Two

- item

1. first

| a | b |
|---|--:|
| 1 | 2 |

\`\`\`js
let x = 1;
\`\`\`

[^1]: The note.
`;

async function inHouse(parts: DocxParts | Uint8Array, text = source, config = {}) {
  const converted = await convertMarkdown(text, {
    config: { docx: { referenceDoc: 'house.docx' }, ...config },
    host: await houseHost(parts),
  });
  return {
    ...converted,
    styles: partText(converted, 'word/styles.xml'),
    numbering: partText(converted, 'word/numbering.xml'),
    styleMarkup: (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(
        partText(converted, 'word/styles.xml'),
      )?.[0] ?? '',
    story: (kind: string) => {
      const name = converted.partNames.find((part) => part.startsWith(`word/${kind}`)) ?? '';
      return partText(converted, name);
    },
  };
}

describe('a reference document', () => {
  it('makes a package that validators and lints accept, the same each time', async () => {
    const one = await inHouse(house);
    const two = await inHouse(house);
    expect(one.output.bytes).toEqual(two.output.bytes);
    expect(await validateOoxml(one.output.bytes, '.docx')).toEqual({ valid: true, problems: [] });
    expect(lintDocx(one.output.bytes)).toEqual([]);
  });

  it('gives its styles, by name in whatever language, and its page', async () => {
    const { styles, styleMarkup, documentXml } = await inHouse(house);
    expect(styleMarkup('Heading1')).toContain('Futura');
    expect(styleMarkup('Heading1')).toContain('<w:outlineLvl w:val="0"/>');
    expect(styleMarkup('Normal')).toContain('w:line="300"');
    // "Zitat" is what German programs call a quotation.
    expect(styleMarkup('Quote')).toContain('w:val="Zitat"');
    expect(styleMarkup('OctavoTable')).toContain('Haustabelle');
    expect(documentXml).toContain('<w:pgSz w:w="12240" w:h="15840"/>');
    expect(documentXml).toContain('w:left="1300"');
    // A name that no list knows, but an id that says what it is.
    expect(styleMarkup('Heading2')).toContain('Kleingedrucktes');
    expect(styles.match(/w:styleId="Heading2"/g)).toHaveLength(1);
  });

  it('adds what it lacks in its look: its fonts and colours, none of its indents', async () => {
    const { styleMarkup } = await inHouse(house);
    expect(styleMarkup('Heading3')).toContain('Futura');
    expect(styleMarkup('Heading3')).toContain('w:val="AA0000"');
    expect(styleMarkup('Caption')).toContain('w:firstLine="0"');
    expect(styleMarkup('SourceCode')).toContain('<w:jc w:val="left"/>');
    expect(styleMarkup('BodyText')).not.toContain('<w:pPr>');
    // Leading of boxes and cells stays theirs; sizes follow the house's 12 points.
    expect(styleMarkup('TableText')).toContain('<w:sz w:val="22"/>');
  });

  it('gives its numbering: of headings by their style, signs of lists by its own lists', async () => {
    const { numbering, styleMarkup } = await inHouse(house);
    const id = /<w:numId w:val="(\d+)"\/>/.exec(styleMarkup('Heading1'))?.[1];
    expect(numbering).toContain(`w:numId="${id}"`);
    expect(numbering).toContain('upperRoman');
    expect(numbering.match(/❧/g)).toHaveLength(2);
  });

  it('does not count headings twice', async () => {
    const counted = await inHouse(house, '# One\n\n# Two\n', { numberHeadings: true });
    expect(counted.documentXml).not.toContain('>1\u2002');
    // A level is left out: the numbers stand in the text, and the style counts no more.
    const written = await inHouse(house, '# One\n\n### Two\n\n# Three\n', { numberHeadings: true });
    expect(written.documentXml).toContain('>1\u2002');
    expect(written.styleMarkup('Heading1')).not.toContain('numPr');
  });

  it('gives its language, unless the author says another', async () => {
    expect((await inHouse(house)).styles).toContain('<w:lang w:val="de-AT"/>');
    const { styles } = await inHouse(house, '---\nlang: fr\n---\n\nMots.\n');
    expect(styles).toContain('w:val="fr-FR"');
    expect(styles).not.toContain('de-AT');
  });

  it('gives header and footer with logo, fields and placeholders', async () => {
    const { story, partNames, output } = await inHouse(house);
    const header = story('header');
    expect(header).toContain('House &amp; Sons');
    expect(header.replace(/<[^>]*>/g, '')).toContain(' on A new port');
    expect(header).toContain('descr="The house\'s logo"');
    expect(header.match(/<w:drawing>/g)).toHaveLength(1);
    expect(partNames).toContain('word/media/reference1.png');
    const footer = story('footer');
    expect(footer).toContain(' PAGE ');
    expect(footer.replace(/<[^>]*>/g, '')).toContain('Ada');
    expect(footer).toContain('kept words');
    expect(footer).not.toMatch(/INCLUDETEXT|FILENAME/);
    expect(footer.match(/<w:hyperlink/g)).toHaveLength(1);
    expect(output.bytes.length).toBeGreaterThan(0);
  });

  it('leaks nothing of its text, comments, revisions, properties and people, and follows no link', async () => {
    const converted = await inHouse(house);
    // The only data of its own that a document carries is its model, in the place where the reference has its data.
    const model = /^customXml\/(_rels\/item1\.xml\.rels|item1\.xml|itemProps1\.xml)$/;
    for (const part of converted.partNames) {
      if (!model.test(part)) expect(part).not.toMatch(/comments|people|glossary|customXml|vba|custom\.xml/);
      expect(partText(converted, part), part).not.toMatch(
        /Secret|jane|00AB12CD|w:ins |w:del |rsid|w:comment|12345678|paraId|spy|file:/i,
      );
    }
    const diagnostics = await findings(house);
    expect(diagnostics).toEqual([
      'Not carried over from the reference document `house.docx`: its macros.',
      'Not carried over from the reference document `house.docx`: the template that it is attached to.',
      'Not carried over from the reference document `house.docx`: what it links to in other files.',
    ]);
  });

  it('reads the strict form of the standard', async () => {
    const { styleMarkup, story } = await inHouse({ ...house, strict: true });
    expect(styleMarkup('Heading1')).toContain('Futura');
    expect(story('header')).toContain('House &amp; Sons');
  });

  it('breaks circles and drops what leads nowhere', async () => {
    const looped = await inHouse({
      body: '<w:p/>',
      styles:
        '<w:style w:type="paragraph" w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:type="paragraph" w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/><w:next w:val="Gone"/></w:style>',
    });
    expect(lintDocx(looped.output.bytes)).toEqual([]);
    expect(await validateOoxml(looped.output.bytes, '.docx')).toEqual({ valid: true, problems: [] });
  });

  it('says why a file cannot be used', async () => {
    expect(await findings(new TextEncoder().encode('no zip'))).toEqual([
      'The reference document `house.docx` cannot be used: it is not a zip file.',
    ]);
    expect(await findings(Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]))).toEqual([
      'The reference document `house.docx` cannot be used: it is protected by a password, or in the format of Word 97 (.doc).',
    ]);
    const broken = await makeDocx({ body: '<w:p>' });
    expect((await findings(broken))[0]).toContain('it is not well-formed XML');
    const entities = await makeDocx({
      body: '',
      files: { 'word/styles.xml': '<!DOCTYPE a [<!ENTITY x "y">]><a/>' },
    });
    expect((await findings(entities))[0]).toContain('it declares entities');
    const bomb = await makeDocx({ body: '', files: { 'word/styles.xml': new Uint8Array(140_000_000) } });
    expect((await findings(bomb))[0]).toContain('`word/styles.xml` is too large');
  });
});

describe('a reference document with {{body}}', () => {
  const cover: DocxParts = {
    ...house,
    body: `<w:p><w:pPr><w:pStyle w:val="berschrift1"/></w:pPr><w:r><w:t>{</w:t></w:r><w:r><w:t>{ti</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>tle }} of {{client}}</w:t></w:r></w:p><w:sdt><w:sdtPr><w:dataBinding w:xpath="/ns1:coreProperties[1]/ns0:creator[1]" w:storeItemID="{1}"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Jane </w:t></w:r><w:r><w:t>Secret</w:t></w:r></w:p></w:sdtContent></w:sdt><w:p><w:r><w:t>{{nothing}}.</w:t></w:r></w:p><w:p><w:pPr><w:sectPr><w:pgSz w:w="5000" w:h="5000"/><w:pgMar w:top="9" w:right="9" w:bottom="9" w:left="9" w:header="9" w:footer="9" w:gutter="0"/></w:sectPr></w:pPr></w:p><w:p><w:r><w:t xml:space="preserve">{{ </w:t></w:r><w:r><w:t>body }}</w:t></w:r></w:p><w:p><w:r><w:t>Imprint</w:t></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="header1"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1000" w:right="1100" w:bottom="1200" w:left="1300" w:header="500" w:footer="500" w:gutter="0"/></w:sectPr>`,
  };
  const text = source.replace('author: Ada', 'author: Ada\nclient: Port & Sons');

  it('stands around the document, its placeholders filled in', async () => {
    const converted = await inHouse(cover, text);
    const words = converted.paragraphs.map((paragraph) => paragraph.text).filter(Boolean);
    expect(words.slice(0, 4)).toEqual(['A new port of Port & Sons', 'Ada', '.', 'One']);
    expect(words.at(-1)).toBe('Imprint');
    expect(converted.documentXml.match(/<w:pgSz w:w="5000"/g)).toHaveLength(1);
    expect(converted.documentXml).not.toMatch(/Secret|\{\{|<w:sdt/);
    expect(lintDocx(converted.output.bytes)).toEqual([]);
    expect(await validateOoxml(converted.output.bytes, '.docx')).toEqual({ valid: true, problems: [] });
  });

  it('reports a placeholder that the document has nothing for', async () => {
    expect(await findings(cover, text)).toContain(
      'The document has nothing for `{{nothing}}` of `house.docx`; it is left empty.',
    );
  });
});

describe("pandoc's own reference document", () => {
  it('is used, and what is wrong in it put right', async ({ skip }) => {
    const pandoc = await judge('pandoc');
    if (pandoc === undefined) return skip();
    const folder = await mkdtemp(join(tmpdir(), 'octavo-reference-'));
    try {
      const file = join(folder, 'reference.docx');
      await pandoc(['--output', file, '--print-default-data-file', 'reference.docx']);
      const { styleMarkup, output } = await inHouse(new Uint8Array(await readFile(file)));
      expect(styleMarkup('OctavoTable')).toContain('w:val="Table"');
      expect(styleMarkup('Quote')).toContain('w:val="Block Text"');
      expect(lintDocx(output.bytes)).toEqual([]);
      expect(await validateOoxml(output.bytes, '.docx')).toEqual({ valid: true, problems: [] });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

async function findings(parts: DocxParts | Uint8Array, text = source): Promise<readonly string[]> {
  const { renderDiagnostics } = await inHouse(parts, text);
  return renderDiagnostics.filter(({ code }) => code.startsWith('reference-')).map(({ message }) => message);
}
