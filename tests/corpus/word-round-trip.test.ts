import { readFileSync, statSync } from 'node:fs';
import {
  assignIds,
  type Block,
  convert,
  type Document,
  defaultConfig,
  mergeConfig,
  type Paragraph,
  projectForFormat,
  resolveDocument,
  serialiseMarkdown,
} from '@octavo/core';
import { docxRenderer, importDocx } from '@octavo/docx';
import { describe, expect, it } from 'vitest';
import { type CorpusDocument, shorterCorpusDocuments } from '../support/corpus-documents.ts';
import { type DocxStructure, withoutNumbers } from '../support/docx-readers/docx-structure.ts';
import { modelStructure } from '../support/docx-readers/model-structure.ts';
import { editDocx, withoutModel } from '../support/edit-docx.ts';
import { hostFor } from '../support/host-for.ts';
import { publishedDocuments } from '../support/published-documents.ts';

const config = mergeConfig(defaultConfig, { toc: false });

/** Each document is converted once for all that is asked of it. */
const kept = new Map<string, ReturnType<typeof convertOne>>();

function written(source: CorpusDocument): ReturnType<typeof convertOne> {
  const known = kept.get(source.name) ?? convertOne(source);
  kept.set(source.name, known);
  return known;
}

async function convertOne({ name, file, format }: CorpusDocument) {
  const { outputs, resolved } = await convert(
    { source: readFileSync(file), file: name, format },
    { config, renderers: [docxRenderer], host: hostFor(new URL('.', file)) },
  );
  const [output] = outputs;
  if (output === undefined || resolved === undefined) throw new Error(`no document was made of ${name}`);
  return { output, resolved, model: embeddedModel(output.bytes) };
}

/** The author's model as it stands in the Word document: all that Word shows. */
function embeddedModel(bytes: Uint8Array): Document {
  const { text } = editDocx(bytes);
  const json = text('customXml/item1.xml')
    .replace(/^.*?<model[^>]*>|<\/model>\s*$/gs, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
  return JSON.parse(json) as Document;
}

async function back(bytes: Uint8Array): Promise<Document> {
  return (await importDocx(bytes, { trackChanges: 'accept', mediaFolder: 'media' })).document;
}

/** Without what reading makes anew. */
function bare(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, entry: unknown) =>
      ['id', 'position', 'extraPositions'].includes(key) ? undefined : entry,
    ),
  ) as unknown;
}

/** A paragraph of one piece of text that stands once, as one run, in the Word document. */
function plainParagraphs(model: Document, xml: string): readonly number[] {
  return model.children.flatMap((block, index) => {
    const text = textOf(block);
    return text !== undefined && text.split(' ').length > 3 && occurrences(xml, runText(text)) === 1
      ? [index]
      : [];
  });
}

/** A middle item of one plain paragraph, in a list of the flow. */
function plainItem(
  model: Document,
  xml: string,
): { readonly list: number; readonly item: number; readonly text: string } | undefined {
  for (const [list, block] of model.children.entries()) {
    if (block.type !== 'list') continue;
    for (const [item, { children }] of block.children.slice(0, -1).entries()) {
      const text = children.length === 1 ? textOf(children[0]) : undefined;
      if (item > 0 && text !== undefined && occurrences(xml, runText(text)) === 1)
        return { list, item, text };
    }
  }
  return undefined;
}

/** All of the paragraph that ends so. */
function paragraphEnding(end: string, xml: string): string {
  const at = xml.indexOf(end);
  return xml.slice(xml.lastIndexOf('<w:p>', at), at + end.length);
}

function textOf(block: Block | undefined): string | undefined {
  const [only, ...others] = block?.type === 'paragraph' ? block.children : [];
  return only?.type === 'text' && others.length === 0 ? only.value : undefined;
}

function runText(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
  return `<w:t xml:space="preserve">${escaped}</w:t></w:r></w:p>`;
}

function occurrences(text: string, part: string): number {
  return text.split(part).length - 1;
}

/** Each document is written and read six times: longer ones would take minutes. */
const longestBytes = 14_000;

const documents = [
  ...publishedDocuments().filter(({ name }) => name.startsWith('content')),
  ...shorterCorpusDocuments().filter(
    ({ file }) => process.env['OCTAVO_WHOLE_CORPUS'] !== undefined || statSync(file).size <= longestBytes,
  ),
];

/** What was edited, so that a document that offers nothing to edit is not taken for one that was. */
const edits: string[] = [];

describe('a document goes to Word and comes back', () => {
  it.each(documents)('$name: left alone, as it was', { timeout: 300_000 }, async (source) => {
    const { output, model } = await written(source);
    const document = await back(output.bytes);
    expect(bare(document)).toEqual(bare(model));
    expect(await serialiseMarkdown(document)).toBe(await serialiseMarkdown(model));
  });

  it.each(documents)(
    '$name: edited, with the changes and nothing else',
    { timeout: 300_000 },
    async (source) => {
      const { output, model } = await written(source);
      const edit = editDocx(output.bytes);
      const [changed, noted] = plainParagraphs(model, edit.text('word/document.xml'));
      // Marked, few or no plain paragraphs: nothing that could be edited by its text alone.
      if (changed === undefined || noted === undefined) return;
      const before = textOf(model.children[changed]) ?? '';
      const after = before.replace(/\S+/, 'Redacted');
      edit.replace(
        runText(before),
        `${runText(after)}<w:p><w:r><w:t>Put in by the editor.</w:t></w:r></w:p>`,
      );
      const remarked = textOf(model.children[noted]) ?? '';
      edit.replace(
        runText(remarked),
        runText(remarked).replace(
          '</w:p>',
          '<w:ins w:id="9001" w:author="Ed"><w:r><w:t xml:space="preserve"> Or not.</w:t></w:r></w:ins><w:r><w:commentReference w:id="9001"/></w:r></w:p>',
        ),
      );
      edit.comment(9001, 'Ed', 'Is it so?');
      const item = plainItem(model, edit.text('word/document.xml'));
      if (item !== undefined)
        edit.replace(paragraphEnding(runText(item.text), edit.text('word/document.xml')), '');
      edits.push(...['paragraph', ...(item === undefined ? [] : ['item'])]);
      const text = (value: string): Paragraph => ({
        type: 'paragraph',
        id: '',
        children: [{ type: 'text', id: '', value }],
      });
      const remark = text(`${remarked} Or not.`);
      const comment = { type: 'comment', id: '', value: 'Is it so?', author: 'Ed' } as const;
      const expected = model.children.flatMap((block, index): readonly Block[] => {
        if (index === changed) return [text(after), text('Put in by the editor.')];
        if (block.type === 'list' && index === item?.list)
          return [{ ...block, children: block.children.filter((_item, place) => place !== item.item) }];
        return index === noted ? [{ ...remark, children: [...remark.children, comment] }] : [block];
      });
      const document = await back(await edit.bytes());
      expect(bare(document.children)).toEqual(bare(expected));
      expect(bare(document.footnotes)).toEqual(bare(model.footnotes));
      expect(bare(document.metadata)).toEqual(bare(model.metadata));
    },
  );

  it.each(documents)(
    '$name: without its model, with all its words in their places',
    { timeout: 300_000 },
    async (source) => {
      const { output, resolved } = await written(source);
      const shown = projectForFormat(resolved, 'docx').resolved;
      const document = await back(await withoutModel(output.bytes));
      assignIds(document);
      const host = hostFor(new URL('.', source.file));
      const again = (await resolveDocument(document, config, host)).resolved;
      const counted = shown.footnotes.some(({ references }) => references.length > 1);
      // Words in the place of a missing image are a link where the image was one: of the model it has no words.
      const isStandIn = (link: string) => link.includes(shown.strings.missingImage);
      const plain = (structure: DocxStructure) => {
        const { links, ...rest } = counted ? withoutNumbers(structure) : structure;
        return { ...rest, links: links.filter((link) => !isStandIn(link)) };
      };
      const { alternativeTexts: _own, ...expected } = plain(modelStructure(shown, output.outcomes));
      const { alternativeTexts: _found, ...found } = plain(modelStructure(again, []));
      expect(found).toEqual(expected);
    },
  );

  it.skipIf(documents.length < 10)('was edited in most documents, in lists in some', () => {
    expect(edits.filter((edit) => edit === 'paragraph').length).toBeGreaterThan(documents.length / 2);
    expect(edits.filter((edit) => edit === 'item').length).toBeGreaterThanOrEqual(3);
  });
});
