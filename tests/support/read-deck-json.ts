import type { Deck, Region, Slide } from '@octavo/slides';
import type { WordsOfSlide } from './words-of-slide.ts';

/** The slides of a deck's data, read as a program would that has nothing but the file. */
export function readDeckJson(bytes: Uint8Array): readonly WordsOfSlide[] {
  // The schema of the file is that of the type; a test of the package holds it.
  const deck = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as Deck;
  return deck.slides.map((slide) => {
    const { title, subtitle, byline, regions, notes, footnotes } = slide;
    const numbers = new Map(footnotes.map(({ number, definition }) => [definition.label, number]));
    const textOf = (value: unknown): string => wordsOf(value, numbers);
    return {
      title,
      shown: [
        titleOf(slide, textOf),
        textOf(subtitle),
        ...byline,
        ...regions.map((region) => shownIn(region, textOf)),
      ].join('\n'),
      said: [textOf(notes), ...footnotes.map(({ definition }) => textOf(definition.children))].join('\n'),
      alternatives: alternativesIn(slide),
    };
  });
}

/** With the marks of notes, which the plain title lacks. */
function titleOf({ title, titleContent, titleSuffix }: Slide, textOf: (value: unknown) => string): string {
  return titleContent.length === 0 ? title : textOf(titleContent) + titleSuffix;
}

function shownIn(region: Region, textOf: (value: unknown) => string): string {
  switch (region.type) {
    case 'text':
      return textOf(region.blocks);
    case 'columnHeading':
      return textOf(region.heading);
    case 'callout':
      return textOf(region.callout);
    case 'quote':
      return textOf(region.quote);
    case 'keyFigure':
      return textOf(region.words);
    case 'code':
      return region.code.value
        .split('\n')
        .slice(region.firstLine, region.firstLine + region.lineCount)
        .join('\n');
    case 'table':
      return textOf(region.table);
    case 'picture':
    case 'chart':
      return textOf(region.figure.caption ?? []);
  }
}

/** Fields that hold nodes or words; all others are about them. */
const fields = ['value', 'title', 'caption', 'terms', 'definitions', 'head', 'body', 'cells', 'children'];

function wordsOf(value: unknown, numbers: ReadonlyMap<string, number>): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map((one: unknown) => wordsOf(one, numbers)).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  const node = value as Readonly<Record<string, unknown>>;
  if (node['type'] === 'footnoteReference') {
    const label = String(node['label']);
    return String(numbers.get(label) ?? label);
  }
  // The titles of links and pictures are shown when one points at them.
  const shown = fields.filter(
    (field) => !(field === 'title' && (node['type'] === 'link' || node['type'] === 'image')),
  );
  return shown.map((field) => wordsOf(node[field], numbers)).join(' ');
}

function alternativesIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  const own = 'alt' in value && typeof value.alt === 'string' ? value.alt : '';
  return [own, ...Object.values(value).map(alternativesIn)].filter((text) => text !== '').join(' ');
}
