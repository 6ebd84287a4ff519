import { readFileSync } from 'node:fs';
import { convert, type Document, defaultConfig, projectForFormat, walk } from '@octavo/core';
import { docxRenderer } from '@octavo/docx';
import { judge, libreOfficeToPdfs, missingWords, wordsOfDocument } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { corpusDocuments } from '../support/corpus-documents.ts';
import { extractText } from '../support/extract-text.ts';
import { hostFor } from '../support/host-for.ts';
import { publishedDocuments } from '../support/published-documents.ts';

type Source = ReturnType<typeof corpusDocuments>[number];

/**
 * Scripts whose letters join or stack: the suite's PDF names the shapes that it draws, not the letters. That they are in the file is seen where the
 * readers of Word files are compared.
 */
const joining = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Thai}]/u;

/** A Word document, and the pieces of text that must stand in print. */
async function written({ name, file, format }: Source) {
  const { outputs, resolved } = await convert(
    { source: readFileSync(file), file: name, format },
    { config: defaultConfig, renderers: [docxRenderer], host: hostFor(new URL('.', file)) },
  );
  const [output] = outputs;
  if (output === undefined || resolved === undefined) throw new Error(`no document was made of ${name}`);
  const shown = projectForFormat(resolved, 'docx').resolved;
  const { flow, footnotes } = wordsOfDocument(shown, output.outcomes);
  const unshown = unshownNames(shown.document);
  const units = [...flow, ...footnotes.flat()]
    .filter(({ nodeId, words }) => unshown.get(nodeId) !== words.join(' '))
    .map((unit) => ({ ...unit, words: unit.words.filter((word) => !joining.test(word)) }));
  return { name, bytes: output.bytes, units };
}

/** A chart of one series has no legend: what the series is called stands in its data, and its title says it. */
function unshownNames(document: Document): ReadonlyMap<string, string> {
  const charts = Array.from(walk(document)).filter((node) => node.type === 'chart');
  return new Map(
    charts.flatMap(({ id, series }) => (series.length === 1 ? [[id, series[0]?.name ?? '']] : [])),
  );
}

// One process for all: a second a document.
it.skipIf((await judge('soffice')) === undefined)(
  'an office suite that is not ours opens and prints every Word document, with all its words',
  { timeout: 600_000 },
  async () => {
    const documents = [];
    for (const source of [...publishedDocuments(), ...corpusDocuments()])
      documents.push(await written(source));
    const inputs = documents.map(({ bytes }) => ({ bytes, extension: '.docx' as const }));
    const printed = await libreOfficeToPdfs(inputs, []);
    const lost = [];
    for (const [index, { name, units }] of documents.entries()) {
      const { flow, alsoFlow } = await extractText(printed?.[index] ?? new Uint8Array(), 'pdf');
      expect(flow.trim(), name).not.toBe('');
      const missing = unprinted(unprinted(units, flow), alsoFlow ?? '');
      lost.push(...missing.map(({ words }) => `${name}: ${words.join(' ').slice(0, 80)}`));
    }
    expect(lost).toEqual([]);
  },
);

/** What stands nowhere in the text. Where it stands does not matter: notes are at the foot of a page, cells of a row side by side. */
function unprinted(units: Parameters<typeof missingWords>[0], text: string): typeof units {
  return missingWords(units, text).flatMap(({ unit, problem }) => (problem === 'missing' ? [unit] : []));
}
