import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { convert, defaultConfig, projectForFormat } from '@octavo/core';
import { pptxRenderer } from '@octavo/slides/pptx';
import {
  checkPptx,
  checkSlidePages,
  libreOfficeToPdfs,
  openPackage,
  pdfWords,
  printFindings,
} from '@octavo/testkit';
import type { DocumentToCheck } from './check-document-pages.ts';
import { deckSource } from './deck-source.ts';
import { hostFor } from './host-for.ts';

/** A document as a deck, and what is wrong with the file. */
export interface MadeDeck {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly findings: string;
}

/** Makes the deck of a document and checks it by the list. */
export async function makeDeck({ file, format, name }: DocumentToCheck): Promise<MadeDeck> {
  const { outputs, resolved } = await convert(
    { source: readFileSync(file), file: name, format },
    { config: defaultConfig, renderers: [pptxRenderer], host: hostFor(new URL('.', file)) },
  );
  const [output] = outputs;
  if (output === undefined || resolved === undefined) throw new Error(`${name} made no deck`);
  const source = deckSource(projectForFormat(resolved, 'pptx').resolved, output.outcomes);
  return { name, bytes: output.bytes, findings: printFindings(checkPptx(output.bytes, source)) };
}

/**
 * What stands outside its box when LibreOffice draws decks, all in one run; undefined when it is not installed. The fonts that stand
 * for Calibri and for scripts come from packages, so that every machine judges alike.
 */
export async function strayWords(decks: readonly MadeDeck[]): Promise<readonly string[] | undefined> {
  const inputs = decks.map(({ bytes }) => ({ bytes, extension: '.pptx' as const }));
  const fonts = fileURLToPath(new URL('../../node_modules/@expo-google-fonts', import.meta.url));
  const pdfs = await libreOfficeToPdfs(inputs, [fonts]);
  if (pdfs === undefined) return undefined;
  const problems: string[] = [];
  for (const [index, { name, bytes }] of decks.entries()) {
    const pages = await pdfWords(pdfs[index] ?? new Uint8Array());
    if (pages === undefined) return undefined;
    problems.push(...checkSlidePages(openPackage(bytes), pages).map((problem) => `${name}: ${problem}`));
  }
  return problems;
}
