import type { Host } from '@octavo/core';
import type { ContractOptions } from '@octavo/testkit';
import {
  inspectDocx,
  inspectHtmlDeck,
  inspectHtmlPage,
  inspectPdf,
  inspectPptx,
  makePng,
} from '@octavo/testkit';
import { hostFor } from './host-for.ts';
import { readDeckJson } from './read-deck-json.ts';
import { readMarp } from './read-marp.ts';

/** A host for the contract's documents: one picture beside them, fonts from the packages. */
export function contractHost(): Host {
  const host = hostFor(new URL('../fixtures/', import.meta.url));
  const png = makePng(24, 16, [200, 40, 40]);
  return {
    ...host,
    readResource: async (path) => (path === 'red.png' ? { ok: true, bytes: png } : host.readResource(path)),
  };
}

/** Reads the words of each format with an independent reader. */
export const textReaders: Readonly<Record<string, ContractOptions['readText']>> = {
  pdf: async (bytes) => {
    const { pages } = await inspectPdf(bytes);
    return pages.flatMap(({ items }) => items.map(({ text }) => text)).join(' ');
  },
  docx: async (bytes) => {
    const { paragraphs, footnotes } = inspectDocx(bytes);
    return [...paragraphs, ...footnotes].map(({ text }) => text).join('\n');
  },
  pptx: async (bytes) =>
    inspectPptx(bytes)
      .slides.flatMap(({ paragraphs, notes, alternativeTexts }) => [
        ...paragraphs,
        ...notes,
        ...alternativeTexts,
      ])
      .join('\n'),
  'slides.pdf': async (bytes) => {
    const { pages } = await inspectPdf(bytes);
    return pages.flatMap(({ items, comments }) => [...items.map(({ text }) => text), ...comments]).join(' ');
  },
  html: async (bytes) => {
    const { text, notes } = inspectHtmlPage(bytes);
    return [text, ...notes].join('\n');
  },
  'slides.html': async (bytes) =>
    inspectHtmlDeck(bytes)
      .slides.map(({ text, notes }) => `${text}\n${notes}`)
      .join('\n'),
  'deck.json': async (bytes) =>
    readDeckJson(bytes)
      .map(({ title, shown, said, alternatives }) => [title, shown, said, alternatives].join('\n'))
      .join('\n'),
  marp: async (bytes) =>
    readMarp(bytes)
      .map(({ title, shown, said, alternatives }) => [title, shown, said, alternatives].join('\n'))
      .join('\n'),
};
