import { convert, createMemoryHost, type Document, defaultConfig, readZip, writeZip } from '@octavo/core';
import { lintDocx, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { docxRenderer, importDocx } from '../../src/index.ts';
import { shownModel } from '../../src/model-part/shown-model.ts';

const source = `---
title: A *new* port
author:
  - name: Ada
    affiliations: [House of Ports]
date: 2026-05-04
secret: nobody's business
---

# Beginning {#start}

Words with a reference to [@tbl:one], a note[^why] and $\\varepsilon$.

::: notes
Say this aloud.
:::

::: only slides
Shown on slides alone.
:::

- one
- two

\`\`\`ts
const a = 1;
\`\`\`

\`\`\`bash
ls
\`\`\`

| a |
| - |
| 1 |

: One cell {#tbl:one}

Again the note[^why], and <!-- hidden words --> another[^also].

[^why]: The *reason*.

[^also]: More.

[^unused]: Referred to nowhere.
`;

async function written(embedModel = true) {
  const config = { ...defaultConfig, docx: { ...defaultConfig.docx, embedModel } };
  const { outputs, resolved } = await convert(
    { source, file: 'a.md', format: 'markdown' },
    { config, renderers: [docxRenderer], host: createMemoryHost() },
  );
  const [output] = outputs;
  if (output === undefined || resolved === undefined) throw new Error('not written');
  return { bytes: output.bytes, document: resolved.document };
}

async function edited(bytes: Uint8Array, edit: (xml: string) => string): Promise<Uint8Array> {
  const zip = await readZip(bytes, { entries: 100, entryBytes: 1e7, totalBytes: 1e8 });
  const entries = zip.paths.map((path) => {
    const content = zip.read(path) ?? new Uint8Array();
    const isText = path === 'word/document.xml' || path === 'word/footnotes.xml';
    return { path, content: isText ? edit(new TextDecoder().decode(content)) : content };
  });
  return writeZip(entries, createMemoryHost().deflateRaw);
}

async function back(bytes: Uint8Array): Promise<Document> {
  return (await importDocx(bytes, { trackChanges: 'accept', mediaFolder: 'media' })).document;
}

const meaning = (document: Document) => JSON.parse(JSON.stringify(shownModel(document))) as unknown;

describe('a document that Octavo wrote', () => {
  it('comes back to an equal model, and is a clean package', async () => {
    const { bytes, document } = await written();
    expect(meaning(await back(bytes))).toEqual(meaning(document));
    expect(lintDocx(bytes)).toEqual([]);
    expect(await validateOoxml(bytes, '.docx')).toEqual({ valid: true, problems: [] });
  });

  it('says no more in its model than in its text', async () => {
    const { bytes } = await written();
    const zip = await readZip(bytes, { entries: 100, entryBytes: 1e7, totalBytes: 1e8 });
    const model = new TextDecoder().decode(zip.read('customXml/item1.xml'));
    expect(model).toContain('reason');
    for (const hidden of ['nobody', 'aloud', 'slides alone', 'nowhere', 'hidden words', 'a.md'])
      expect(model).not.toContain(hidden);
  });

  it('has no model where that is not wanted', async () => {
    const zip = await readZip((await written(false)).bytes, {
      entries: 100,
      entryBytes: 1e7,
      totalBytes: 1e8,
    });
    expect(zip.paths.filter((path) => path.startsWith('customXml'))).toEqual([]);
  });

  it('brings changes from the text and all else from the model', async () => {
    const { bytes, document } = await written();
    const changed = await back(
      await edited(bytes, (xml) => xml.replace('>two<', '>three<').replace('>More.<', '>Less.<')),
    );
    const before = document.children.filter(({ type }) => type !== 'speakerNotes' && type !== 'conditional');
    const kinds = changed.children.map(({ type }) => type);
    expect(kinds).toEqual(before.map(({ type }) => type));
    const list = JSON.stringify(changed.children.find(({ type }) => type === 'list'));
    expect(list).toContain('three');
    expect(list).not.toContain('two');
    const code = changed.children.filter((block) => block.type === 'codeBlock');
    expect(code.map((block) => (block.type === 'codeBlock' ? block.language : ''))).toEqual(['ts', 'bash']);
    expect(changed.footnotes.map(({ label }) => label)).toEqual(['why', 'also']);
    expect(JSON.stringify(changed.footnotes)).toContain('Less.');
    expect(JSON.stringify(changed.footnotes)).toContain('emphasis');
  });

  it('gives nothing of a model that does not fit the text', async () => {
    const { bytes } = await written();
    const other = await back(
      await edited(bytes, (xml) =>
        xml.replace(
          /<w:body>.*<w:sectPr/s,
          '<w:body><w:p><w:r><w:t>Another text.</w:t></w:r></w:p><w:sectPr',
        ),
      ),
    );
    expect(JSON.stringify(other.children)).toContain('Another text.');
    expect(JSON.stringify(other)).not.toContain('const a');
  });
});

it('leads links to other sources to these again, in what was changed, too', async () => {
  const host = {
    ...createMemoryHost(),
    linkedDocument: async () => ({ type: 'made', address: 'guide/b' }) as const,
  };
  const { outputs } = await convert(
    { source: 'See [the *other*](guide/b.md#x) one.\n', file: 'a.md', format: 'markdown' },
    { config: defaultConfig, renderers: [docxRenderer], host },
  );
  const bytes = outputs[0]?.bytes ?? new Uint8Array();
  const read = async (file: Uint8Array) =>
    JSON.stringify((await importDocx(file, { trackChanges: 'accept', mediaFolder: 'm' })).document.children);
  expect(await read(bytes)).toContain('"url":"guide/b.md#x"');
  const changed = await edited(bytes, (xml) => xml.replace(' one.', ' two.'));
  expect(await read(changed)).toMatch(/guide\/b\.md#x.* two\./);
});
