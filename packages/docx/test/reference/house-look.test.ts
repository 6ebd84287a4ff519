import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMemoryHost, themes } from '@octavo/core';
import { checkHousedDocx, inspectDocx, judge, printFindings, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { createReferenceDocument } from '../../src/index.ts';
import { convertMarkdown, partText } from '../support/convert-markdown.ts';
import { houseHost } from '../support/house.ts';
import { houseTemplate } from '../support/house-template.ts';
import { makeDocx } from '../support/make-docx.ts';

const source = `---
title: A port
author:
  - name: Ada
    affiliation: The reading room
abstract: In short.
keywords: [ports]
---

# One

- outer
  - inner

1. first

Text in  
two lines.

| a | b |
|---|--:|
| 1 | 2 |

\`\`\`
one
\`\`\`

\`\`\`
two
\`\`\`
`;

async function housed(reference: Uint8Array) {
  const docx = await convertMarkdown(source, {
    config: { docx: { referenceDoc: 'house.docx' } },
    host: await houseHost(reference),
  });
  const styles = partText(docx, 'word/styles.xml');
  return {
    ...docx,
    styleMarkup: (id: string) =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0] ?? '',
  };
}

describe('a document in the look of a house', () => {
  it('leaves the words on a dark head of tables to the table style', async () => {
    const { styleMarkup } = await housed(await makeDocx(houseTemplate));
    expect(styleMarkup('TableHeading')).toContain('<w:b/>');
    for (const id of ['TableHeading', 'TableText', 'TableHeadingRight'])
      expect(styleMarkup(id), id).not.toMatch(/<w:color/);
  });

  it('sets its title block as the title stands, and what is around the abstract as that is set in', async () => {
    const { styleMarkup } = await housed(await makeDocx(houseTemplate));
    for (const id of ['Subtitle', 'Author', 'Affiliation', 'Date'])
      expect(styleMarkup(id), id).toContain('<w:jc w:val="center"/>');
    expect(styleMarkup('Keywords')).toMatch(/<w:ind [^>]*w:left="77"/);
    expect(styleMarkup('Keywords')).toContain('<w:jc w:val="left"/>');
  });

  it('puts no box of ours around code that the house sets without one, and has it neither spelled nor hyphenated', async () => {
    const { styleMarkup, paragraphs } = await housed(await makeDocx(houseTemplate));
    const code = paragraphs.filter(({ style }) => style?.startsWith('SourceCode')).map(({ style }) => style);
    expect(code).toEqual(['SourceCodeSpaced', 'SourceCodeApart']);
    expect(styleMarkup('SourceCodeApart')).not.toMatch(/<w:pBdr|<w:shd/);
    expect(styleMarkup('SourceCode')).toMatch(/<w:suppressAutoHyphens\/>.*<w:noProof\/>/);
  });

  it('keeps bullets where an inner level of the house counts', async () => {
    const { opened, documentXml } = await housed(await makeDocx(houseTemplate));
    const numbering = new TextDecoder().decode(opened.bytes('word/numbering.xml'));
    const id = /<w:numId w:val="(\d+)"/.exec(documentXml)?.[1];
    const abstract = new RegExp(`<w:num w:numId="${id}"><w:abstractNumId w:val="(\\d+)"`).exec(
      numbering,
    )?.[1];
    const definition =
      new RegExp(`<w:abstractNum w:abstractNumId="${abstract}".*?</w:abstractNum>`, 's').exec(
        numbering,
      )?.[0] ?? '';
    expect(definition).toContain('<w:lvlText w:val="–"/>');
    expect(definition).not.toContain('decimal');
  });

  it('does not draw a line apart that its author ends', async () => {
    const docx = await housed(await makeDocx(houseTemplate));
    expect(partText(docx, 'word/settings.xml')).toContain('<w:compat><w:doNotExpandShiftReturn/>');
  });
});

describe('what a reference document gives, and what it must not', () => {
  it.each(['house', 'theme', 'pandoc', 'soffice'] as const)('%s', { timeout: 300_000 }, async (kind) => {
    const reference = await makers[kind]();
    if (reference === undefined) return;
    const { output, partNames } = await housed(reference);
    expect(printFindings(checkHousedDocx(output.bytes, { reference }))).toBe('');
    expect((await validateOoxml(output.bytes, '.docx')).problems).toEqual([]);
    const stories = (names: readonly string[]) =>
      names.filter((name) => /^word\/(header|footer)\w*\.xml$/.test(name));
    expect(stories(partNames).length).toBeGreaterThanOrEqual(
      stories(inspectDocx(reference).partNames).length,
    );
  });
});

/** Reference documents of several makers; undefined where a program is not there. */
const makers = {
  house: () => makeDocx(houseTemplate),
  theme: () => createReferenceDocument(themes.brief, createMemoryHost()),
  pandoc: () =>
    inFolder(async (folder) => {
      const pandoc = await judge('pandoc');
      const file = join(folder, 'reference.docx');
      if (pandoc === undefined) return undefined;
      await pandoc(['--output', file, '--print-default-data-file', 'reference.docx']);
      return readFile(file);
    }),
  // LibreOffice's own styles, with what it writes when it opens and saves a document.
  soffice: () =>
    inFolder(async (folder) => {
      const soffice = await judge('soffice');
      if (soffice === undefined) return undefined;
      const file = join(folder, 'house.fodt');
      await writeFile(file, openDocument);
      const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
      await soffice([profile, '--headless', '--convert-to', 'docx', '--outdir', folder, file]);
      return readFile(join(folder, 'house.docx'));
    }),
};

async function inFolder(
  make: (folder: string) => Promise<Uint8Array | undefined>,
): Promise<Uint8Array | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'octavo-reference-'));
  try {
    const bytes = await make(folder);
    return bytes === undefined ? undefined : new Uint8Array(bytes);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const openDocument = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text"><office:styles><style:default-style style:family="paragraph"><style:text-properties fo:font-size="11pt" fo:language="en" fo:country="GB"/></style:default-style><style:style style:name="Standard" style:family="paragraph" style:class="text"/><style:style style:name="Text_20_body" style:display-name="Text body" style:family="paragraph" style:parent-style-name="Standard"><style:paragraph-properties fo:text-align="justify"/></style:style><style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="1"><style:text-properties fo:color="#1a5c38"/></style:style><style:style style:name="Header" style:family="paragraph" style:parent-style-name="Standard"/></office:styles><office:automatic-styles><style:page-layout style:name="pm1"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-top="2cm" fo:margin-left="3cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.6cm"/></style:header-style></style:page-layout></office:automatic-styles><office:master-styles><style:master-page style:name="Standard" style:page-layout-name="pm1"><style:header><text:p text:style-name="Header">Greenfield Institute</text:p></style:header></style:master-page></office:master-styles><office:body><office:text><text:h text:style-name="Heading_20_1" text:outline-level="1">Words of the template itself</text:h><text:p text:style-name="Text_20_body">More of these words.</text:p></office:text></office:body></office:document>`;
