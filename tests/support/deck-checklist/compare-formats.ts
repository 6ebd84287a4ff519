import type { ConvertOutput, Image, Node, NodeId, ResolvedDocument } from '@octavo/core';
import { missingImageText, walk } from '@octavo/core';
import type { Deck, Slide } from '@octavo/slides';
import { inspectHtmlDeck, inspectPdf, inspectPptx, inspectStructure, words } from '@octavo/testkit';
import { readDeckJson } from '../read-deck-json.ts';
import { readMarp } from '../read-marp.ts';
import { textOfStructure } from '../text-of-structure.ts';
import type { WordsOfSlide } from '../words-of-slide.ts';
import type { CheckedDeck } from './checked-deck.ts';

/** A slide as one format's file has it. */
interface ReadSlide {
  readonly title: readonly string[];
  readonly shown: string;
  readonly said: string;
  /** What stands for pictures, in formats that keep these by their address. */
  readonly alternatives?: string;
}

type ReadDecks = Readonly<Record<'pptx' | 'html' | 'pdf' | 'json' | 'marp', readonly ReadSlide[]>>;

/** Where the formats of a deck do not agree, slide by slide, on titles, what they show and what is said; a line each. */
export async function compareFormats(checked: CheckedDeck): Promise<readonly string[]> {
  if (checked.others === undefined) return [];
  const { pptx, json, others, deck } = checked;
  const slides = {
    pptx: readPptx(pptx),
    html: readHtml(others.html),
    pdf: await readPdf(others.pdf, deck),
    json: readDeckJson(json.bytes).map(comparable),
    marp: readMarp(others.marp.bytes).map(comparable),
  };
  return [...differentTitles(slides, deck), ...differentWords(slides, checked)];
}

function differentTitles(slides: ReadDecks, deck: Deck): readonly string[] {
  return Object.entries(slides).flatMap(([kind, read]) => {
    if (read.length !== deck.slides.length) return [`${kind} has ${read.length} slides`];
    return deck.slides.flatMap((slide, index) => {
      const planned = titleOf(words(slide.title), slide);
      const found = titleOf(read[index]?.title ?? [], slide);
      return found.join(' ') === planned.join(' ')
        ? []
        : [`slide ${index + 1} is titled “${found.join(' ')}” in ${kind}`];
    });
  });
}

function differentWords(slides: ReadDecks, { deck, resolved, unset }: CheckedDeck): readonly string[] {
  return deck.slides.flatMap((slide, index) => {
    const [pptx, html, made] = [slides.pptx[index], slides.html[index], slides.pdf[index]];
    const [json, marp] = [slides.json[index], slides.marp[index]];
    if (!pptx || !html || !made || !json || !marp) return [`slide ${index + 1} is missing`];
    // A key figure is drawn in the PDF beside the words that hold it.
    const figures = slide.regions
      .map((region) => (region.type === 'keyFigure' ? region.figure : ''))
      .join('');
    // Pictures that are not there are told of by the formats that show pictures; the others keep their addresses, and words with these.
    const missing = missingPictures(slide, resolved);
    const within = wordsOfMissing(shownIn(slide), resolved);
    const said = wordsOfMissing(saidIn(slide), resolved);
    const standing = (words: readonly string[], { alternatives = '' }: ReadSlide): string =>
      words.filter((text) => alternatives.includes(text)).join('');
    // Marp has no charts: it shows their numbers.
    const isChart = slide.regions.some((region) => region.type === 'chart');
    return [
      ...differing(
        'shown',
        pptx.shown,
        {
          html: html.shown,
          pdf: made.shown + figures,
          json: json.shown + figures + missing + standing(within, json),
          marp: isChart ? pptx.shown : marp.shown + figures + missing + standing(within, marp),
        },
        { slide, resolved, unset },
      ),
      ...differing(
        'said',
        pptx.said,
        {
          html: html.said,
          pdf: made.said,
          json: json.said + withoutNumbers(standing(said, json)),
          marp: marp.said,
        },
        { slide, resolved, unset },
      ),
    ].map((found) => `slide ${index + 1}: ${found}`);
  });
}

/** How the letters of a slide in PPTX differ from those in the other formats. Letters, since readers put spaces where they see gaps. */
function differing(
  what: string,
  pptx: string,
  others: Readonly<Record<string, string>>,
  { slide, resolved, unset }: Pick<CheckedDeck, 'resolved' | 'unset'> & { readonly slide: Slide },
): readonly string[] {
  if (isSetInItsOwnWay(slide, resolved)) return [];
  const noGlyphs = new Set(lettersOf(unset));
  return Object.entries(others).flatMap(([format, text]) => {
    const lost = lettersMissing(pptx, text);
    // Letters that no font has are told of, and are none in a PDF.
    const less = (format === 'pdf' ? lost.filter((letter) => !noGlyphs.has(letter)) : lost).join('');
    const more = lettersMissing(text, pptx).join('');
    return less + more === ''
      ? []
      : [`${what} in PPTX, not in ${format}: “${less}”, the other way “${more}”`];
  });
}

function lettersMissing(from: string, than: string): readonly string[] {
  const known = new Map<string, number>();
  for (const letter of lettersOf(than)) known.set(letter, (known.get(letter) ?? 0) + 1);
  return lettersOf(from).filter((letter) => {
    const left = known.get(letter) ?? 0;
    known.set(letter, left - 1);
    return left <= 0;
  });
}

function lettersOf(text: string): readonly string[] {
  return Array.from(text.normalize('NFKD').matchAll(/[\p{L}\p{N}]/gu), ([letter]) => letter);
}

function missingPictures({ regions }: Slide, resolved: ResolvedDocument): string {
  return regions
    .flatMap((region) => (region.type === 'picture' ? [region.figure.image] : []))
    .filter(({ id }) => !isAtHand(id, resolved))
    .map((image) => missingImageText(image, resolved))
    .join('');
}

/** The words that stand within others for missing pictures without words of their own. */
function wordsOfMissing(roots: readonly Node[], resolved: ResolvedDocument): readonly string[] {
  return imagesIn(roots)
    .filter(({ id, alt }) => alt === '' && !isAtHand(id, resolved))
    .map((image) => `[${missingImageText(image, resolved)}]`);
}

function imagesIn(roots: readonly Node[]): readonly Image[] {
  return roots.flatMap((root) => Array.from(walk(root)).filter((node) => node.type === 'image'));
}

function isAtHand(id: NodeId, { assets }: ResolvedDocument): boolean {
  return (assets[id]?.type ?? 'missing') !== 'missing';
}

/** What a reader of data or Markdown found, as the others are compared. */
function comparable({ title, shown, said, alternatives }: WordsOfSlide): ReadSlide {
  return { title: words(title), shown, said: withoutNumbers(said), alternatives };
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

/** The words of a title without marks of notes; none where it has a formula, which each format spells in its own way. */
function titleOf(read: readonly string[], slide: Slide | undefined): readonly string[] {
  if (slide === undefined || hasFormula(slide.titleContent)) return [];
  const marks = slide.titleContent
    .flatMap((node) => Array.from(walk(node)))
    .flatMap((node) => (node.type === 'footnoteReference' ? slide.footnotes : []))
    .map(({ number }) => String(number));
  // `(1/2)` is no mark of a note, but has the words of one: neither side has them here.
  return read.filter((word) => !marks.includes(word));
}

function hasFormula(nodes: readonly Node[]): boolean {
  return nodes.some((node) => Array.from(walk(node)).some(({ type }) => type === 'inlineMath'));
}

/** Formulas, and pictures within lines that are there or say what they show, are set by each format in its own way. */
function isSetInItsOwnWay(slide: Slide, resolved: ResolvedDocument): boolean {
  return [...shownIn(slide), ...saidIn(slide)].some((root) =>
    Array.from(walk(root)).some((node) =>
      node.type === 'image'
        ? node.alt !== '' || isAtHand(node.id, resolved)
        : ['inlineMath', 'mathBlock', 'chart'].includes(node.type),
    ),
  );
}

/** What stands on a slide in words. */
function shownIn({ titleContent, subtitle, regions }: Slide): readonly Node[] {
  const shown = regions.flatMap((region): readonly Node[] => {
    switch (region.type) {
      case 'text':
        return region.blocks;
      case 'columnHeading':
        return [region.heading];
      case 'keyFigure':
        return [region.words];
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
  return [...titleContent, ...subtitle, ...shown];
}

function saidIn({ notes, footnotes }: Slide): readonly Node[] {
  return [...notes, ...footnotes.map(({ definition }) => definition)];
}
