import { readFileSync } from 'node:fs';
import type { ConvertOutput, Node, ResolvedDocument } from '@octavo/core';
import {
  convert,
  defaultConfig,
  missingImageText,
  projectForFormat,
  renderConfigFor,
  walk,
} from '@octavo/core';
import type { Deck, Slide } from '@octavo/slides';
import { planDeck } from '@octavo/slides';
import { deckJsonRenderer } from '@octavo/slides/data';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { marpRenderer } from '@octavo/slides/marp';
import { pdfDeckRenderer } from '@octavo/slides/pdf';
import { pptxRenderer } from '@octavo/slides/pptx';
import { inspectHtmlDeck, inspectPdf, inspectPptx, inspectStructure, pdfWords, words } from '@octavo/testkit';
import { beforeAll, describe, expect, it } from 'vitest';
import { shorterCorpusDocuments } from '../support/corpus-documents.ts';
import { hostFor } from '../support/host-for.ts';
import { publishedDocuments } from '../support/published-documents.ts';
import { readDeckJson } from '../support/read-deck-json.ts';
import { readMarp } from '../support/read-marp.ts';
import { textOfStructure } from '../support/text-of-structure.ts';
import type { WordsOfSlide } from '../support/words-of-slide.ts';
import { wordsOutsideBoxes } from '../support/words-outside-boxes.ts';

/** A slide as one format's file has it. */
interface ReadSlide {
  readonly title: readonly string[];
  readonly shown: string;
  readonly said: string;
}

describe.each([...publishedDocuments(), ...shorterCorpusDocuments()])(
  '$name as a deck',
  ({ name, file, format }) => {
    let deck: Deck;
    let resolved: ResolvedDocument;
    let slides: Readonly<Record<'pptx' | 'html' | 'pdf' | 'json' | 'marp', readonly ReadSlide[]>>;
    let pdf: Uint8Array;

    beforeAll(async () => {
      const host = hostFor(new URL('.', file));
      const renderers = [pptxRenderer, htmlDeckRenderer, pdfDeckRenderer, deckJsonRenderer, marpRenderer];
      const result = await convert(
        { source: readFileSync(file), file: name, format },
        { config: defaultConfig, renderers, host },
      );
      const [pptx, html, made, json, marp] = result.outputs;
      if (result.resolved === undefined || !pptx || !html || !made || !json || !marp)
        throw new Error('a deck is missing');
      ({ resolved } = projectForFormat(result.resolved, 'pptx'));
      const context = { theme: defaultConfig.theme, config: renderConfigFor(resolved, defaultConfig), host };
      ({ deck } = await planDeck(resolved, context));
      pdf = made.bytes;
      slides = {
        pptx: readPptx(pptx),
        html: readHtml(html),
        pdf: await readPdf(made, deck),
        json: readDeckJson(json.bytes).map(comparable),
        marp: readMarp(marp.bytes).map(comparable),
      };
    }, 300_000);

    it('has the same slides in all formats, with the same titles', () => {
      // Formulas in titles are spelled by each format in its own way.
      const titles = deck.slides.map(({ title, titleContent }) =>
        hasFormula(titleContent) ? [] : words(title),
      );
      for (const [kind, read] of Object.entries(slides)) {
        expect(
          read.map(({ title }, index) => titleOf(title, deck.slides[index])),
          kind,
        ).toEqual(titles);
      }
    });

    it('shows and says the same on each', () => {
      const differences = deck.slides.flatMap((slide, index) => {
        const [pptx, html, made] = [slides.pptx[index], slides.html[index], slides.pdf[index]];
        const [json, marp] = [slides.json[index], slides.marp[index]];
        if (!pptx || !html || !made || !json || !marp) return [`slide ${index + 1} is missing`];
        // A key figure is drawn in the PDF beside the words that hold it.
        const figures = slide.regions
          .map((region) => (region.type === 'keyFigure' ? region.figure : ''))
          .join('');
        // Pictures that are not there are told of by the formats that show pictures.
        const missing = missingPictures(slide, resolved);
        // Marp has no charts: it shows their numbers.
        const isChart = slide.regions.some((region) => region.type === 'chart');
        return [
          ...differing(
            'shown',
            pptx.shown,
            {
              html: html.shown,
              pdf: made.shown + figures,
              json: json.shown + figures + missing,
              marp: isChart ? pptx.shown : marp.shown + figures + missing,
            },
            slide,
          ),
          ...differing(
            'said',
            pptx.said,
            { html: html.said, pdf: made.said, json: json.said, marp: marp.said },
            slide,
          ),
        ].map((found) => `slide ${index + 1}: ${found}`);
      });
      expect(differences).toEqual([]);
    });

    it('has every word of its PDF inside its box', async () => {
      const pages = await pdfWords(pdf);
      if (pages === undefined) return;
      expect(wordsOutsideBoxes(deck, pages)).toEqual([]);
    });
  },
);

/** How the letters of a slide in PPTX differ from those in the other formats. Letters, since readers put spaces where they see gaps. */
function differing(
  what: string,
  pptx: string,
  others: Readonly<Record<string, string>>,
  slide: Slide,
): readonly string[] {
  if (isSetInItsOwnWay(slide)) return [];
  return Object.entries(others).flatMap(([format, text]) => {
    const [less, more] = [lettersMissing(pptx, text), lettersMissing(text, pptx)];
    return less + more === ''
      ? []
      : [`${what} in PPTX, not in ${format}: “${less}”, the other way “${more}”`];
  });
}

function lettersMissing(from: string, than: string): string {
  const known = new Map<string, number>();
  for (const letter of lettersOf(than)) known.set(letter, (known.get(letter) ?? 0) + 1);
  return lettersOf(from)
    .filter((letter) => {
      const left = known.get(letter) ?? 0;
      known.set(letter, left - 1);
      return left <= 0;
    })
    .join('');
}

function lettersOf(text: string): readonly string[] {
  return Array.from(text.normalize('NFKD').matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter);
}

function missingPictures({ regions }: Slide, resolved: ResolvedDocument): string {
  const { assets } = resolved;
  return regions
    .flatMap((region) => (region.type === 'picture' ? [region.figure.image] : []))
    .filter(({ id }) => (assets[id]?.type ?? 'missing') === 'missing')
    .map((image) => missingImageText(image, resolved))
    .join('');
}

/** What a reader of data or Markdown found, as the others are compared. */
function comparable({ title, shown, said }: WordsOfSlide): ReadSlide {
  return { title: words(title), shown, said: withoutNumbers(said) };
}

function readPptx({ bytes }: ConvertOutput): readonly ReadSlide[] {
  return inspectPptx(bytes).slides.map(({ title, paragraphs, notes }) => ({
    title: words(title),
    shown: paragraphs.join('\n'),
    said: withoutNumbers(notes.join('\n')),
  }));
}

function readHtml({ bytes }: ConvertOutput): readonly ReadSlide[] {
  return inspectHtmlDeck(bytes).slides.map(({ title, text, notes }) => ({
    title: words(title),
    shown: text.replace(/\d+ \/ \d+\s*$/, ''),
    said: withoutNumbers(notes),
  }));
}

async function readPdf({ bytes }: ConvertOutput, deck: Deck): Promise<readonly ReadSlide[]> {
  const { pages, outline } = await inspectPdf(bytes);
  const structure = await inspectStructure(bytes);
  return pages.map(({ comments }, index) => ({
    title: words(outline[index]?.title ?? ''),
    shown: textOfStructure(structure[index] ?? []),
    said: withoutNumbers(withoutAddresses(comments.join('\n'), deck.slides[index])),
  }));
}

/** What is said without the addresses that stand behind the words of links. */
function withoutAddresses(text: string, slide: Slide | undefined): string {
  const roots: readonly Node[] = [
    ...(slide?.notes ?? []),
    ...(slide?.footnotes ?? []).map(({ definition }) => definition),
  ];
  const urls = roots.flatMap((root) =>
    Array.from(walk(root)).flatMap((node) => (node.type === 'link' ? node.url : [])),
  );
  return [...new Set(urls)].reduce((rest, url) => rest.replaceAll(`<${url}>`, ''), text);
}

/** Whether a format numbers notes and items itself, or writes the numbers, is its own affair. */
function withoutNumbers(text: string): string {
  return text.replaceAll(/\p{N}/gu, '');
}

/** The title's words as a format has them, without the marks of notes. */
function titleOf(read: readonly string[], slide: Slide | undefined): readonly string[] {
  if (slide === undefined || hasFormula(slide.titleContent)) return [];
  const marks = slide.titleContent
    .flatMap((node) => Array.from(walk(node)))
    .flatMap((node) => (node.type === 'footnoteReference' ? slide.footnotes : []))
    .map(({ number }) => String(number));
  return read.filter((word) => !marks.includes(word));
}

function hasFormula(nodes: readonly Node[]): boolean {
  return nodes.some((node) => Array.from(walk(node)).some(({ type }) => type === 'inlineMath'));
}

/** Formulas, and pictures within lines, are set by each format in its own way. */
function isSetInItsOwnWay({ titleContent, regions, notes, footnotes }: Slide): boolean {
  const shown = regions.flatMap((region) => {
    switch (region.type) {
      case 'text':
        return region.blocks;
      case 'table':
        return [region.table];
      case 'quote':
        return [region.quote];
      case 'callout':
        return [region.callout];
      default:
        return [];
    }
  });
  const roots = [...titleContent, ...shown, ...notes, ...footnotes.map(({ definition }) => definition)];
  return roots.some((root) =>
    Array.from(walk(root)).some(({ type }) => ['inlineMath', 'mathBlock', 'image', 'chart'].includes(type)),
  );
}
