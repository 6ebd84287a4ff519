import { onceForBytes } from '../judges/once-for-bytes.ts';
import type { XmlElement } from '../xml/xml-element.ts';
import { descendants, textOf } from '../xml/xml-element.ts';
import { pageFaults } from './page-faults.ts';
import { parseHtml } from './parse-html.ts';
import { visibleText } from './visible-text.ts';

/** One slide of an HTML deck. */
export interface HtmlSlide {
  readonly id: string;
  readonly title: string;
  /** What the slide shows, in reading order. */
  readonly text: string;
  readonly notes: string;
}

/** What stands in an HTML deck. */
export interface InspectedHtmlDeck {
  readonly title: string;
  readonly language: string;
  readonly slides: readonly HtmlSlide[];
  readonly links: readonly string[];
  /** Anything that a browser would fetch: the deck must have none. */
  readonly fetched: readonly string[];
  /** Ids used twice, and `#…` links to ids that are not there. */
  readonly faults: readonly string[];
  readonly alternativeTexts: readonly string[];
}

/** Reads an HTML deck: slides are `section` elements, notes `aside` elements with the class `notes`. */
export const inspectHtmlDeck = onceForBytes(readDeck);

function readDeck(bytes: Uint8Array): InspectedHtmlDeck {
  const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const root = parseHtml(source);
  const all = Array.from(descendants(root));
  const named = (name: string): readonly XmlElement[] => all.filter((element) => element.name === name);
  const links = named('a').flatMap(({ attributes }) => attributes['href'] ?? []);
  return {
    title: named('title').map(textOf).join(''),
    language: named('html')[0]?.attributes['lang'] ?? '',
    slides: named('section').map(readSlide),
    links,
    ...pageFaults(root),
    alternativeTexts: [
      ...named('img').flatMap(({ attributes }) => attributes['alt'] ?? []),
      ...named('svg').flatMap(({ attributes }) => attributes['aria-label'] ?? []),
    ],
  };
}

function readSlide(section: XmlElement): HtmlSlide {
  const elements = Array.from(descendants(section));
  return {
    id: section.attributes['id'] ?? '',
    title: elements.filter(({ name }) => name === 'h1' || name === 'h2').map(readTitle)[0] ?? '',
    text: visibleText(
      section,
      (element) => !isNotes(element) && !isPicture(element) && !isSpoken(element) && !isFooter(element),
    ),
    notes: elements
      .filter(isNotes)
      .map((notes) => visibleText(notes, (element) => !isPicture(element) && !isSpoken(element)))
      .join('\n'),
  };
}

function readTitle(title: XmlElement): string {
  return visibleText(title, () => true)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isNotes(element: XmlElement): boolean {
  return element.name === 'aside' && hasClass(element, 'notes');
}

/** A drawing whose words are those of a picture: of a chart, say. */
function isPicture({ name, attributes }: XmlElement): boolean {
  return name === 'svg' && attributes['role'] === 'img';
}

/** The author's line at the foot of slides, which formats do not count as the slide's text. */
function isFooter(element: XmlElement): boolean {
  return hasClass(element, 'slide-footer') || hasClass(element, 'slide-header');
}

/** What only screen readers are told: the numbers of a chart. */
function isSpoken(element: XmlElement): boolean {
  return hasClass(element, 'spoken');
}

function hasClass({ attributes }: XmlElement, name: string): boolean {
  return (attributes['class'] ?? '').split(' ').includes(name);
}
