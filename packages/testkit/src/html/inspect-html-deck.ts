import type { XmlElement } from '../xml/xml-element.ts';
import { descendants, isElement, textOf } from '../xml/xml-element.ts';
import { parseHtml } from './parse-html.ts';

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
export function inspectHtmlDeck(bytes: Uint8Array): InspectedHtmlDeck {
  const source = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const root = parseHtml(source);
  const all = Array.from(descendants(root));
  const named = (name: string): readonly XmlElement[] => all.filter((element) => element.name === name);
  const links = named('a').flatMap(({ attributes }) => attributes['href'] ?? []);
  const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
  return {
    title: named('title').map(textOf).join(''),
    language: named('html')[0]?.attributes['lang'] ?? '',
    slides: named('section').map(readSlide),
    links,
    fetched: [...all.flatMap(fetchedBy), ...fetchedByStyles(named('style').map(textOf).join('\n'))],
    faults: [
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the id ${id} is used twice`),
      ...links
        .filter(
          (link) => link.startsWith('#') && link !== '#' && !ids.includes(decodeURIComponent(link.slice(1))),
        )
        .map((link) => `${link} leads nowhere`),
    ],
    alternativeTexts: named('img').flatMap(({ attributes }) => attributes['alt'] ?? []),
  };
}

function readSlide(section: XmlElement): HtmlSlide {
  const elements = Array.from(descendants(section));
  return {
    id: section.attributes['id'] ?? '',
    title: elements.filter(({ name }) => name === 'h1' || name === 'h2').map(readTitle)[0] ?? '',
    text: visibleText(section, (element) => !isNotes(element)),
    notes: elements
      .filter(isNotes)
      .map((notes) => visibleText(notes, () => true))
      .join('\n'),
  };
}

function readTitle(title: XmlElement): string {
  return visibleText(title, () => true)
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function isNotes(element: XmlElement): boolean {
  return element.name === 'aside' && (element.attributes['class'] ?? '').split(' ').includes('notes');
}

const unseen = new Set(['script', 'style', 'template', 'title', 'desc', 'metadata', 'annotation']);
const inlineNames = new Set([
  'a',
  'em',
  'strong',
  'b',
  'i',
  'u',
  's',
  'del',
  'ins',
  'mark',
  'sub',
  'sup',
  'span',
  'code',
  'kbd',
  'small',
  'tspan',
  'wbr',
  // Of formulas what stands on a line or is set small beside it.
  'math',
  'semantics',
  'mrow',
  'mi',
  'mn',
  'mo',
  'mtext',
  'mstyle',
  'msup',
  'msub',
  'msubsup',
]);

/** The text that a reader sees, block elements parted by line ends. */
export function visibleText(element: XmlElement, accepts: (element: XmlElement) => boolean): string {
  return element.children
    .map((child) => {
      if (!isElement(child)) return child;
      if (unseen.has(child.name) || child.attributes['hidden'] !== undefined || !accepts(child)) return '';
      const text = visibleText(child, accepts);
      return inlineNames.has(child.name) ? text : `\n${text}\n`;
    })
    .join('');
}

const fetchingAttributes: Readonly<Record<string, readonly string[]>> = {
  img: ['src', 'srcset'],
  script: ['src'],
  link: ['href'],
  iframe: ['src'],
  source: ['src', 'srcset'],
  video: ['src', 'poster'],
  audio: ['src'],
  object: ['data'],
  embed: ['src'],
  image: ['href', 'xlink:href'],
  use: ['href', 'xlink:href'],
};

function fetchedBy(element: XmlElement): readonly string[] {
  const values = (fetchingAttributes[element.name] ?? []).flatMap((name) => element.attributes[name] ?? []);
  return [...values.filter(isFetched), ...fetchedByStyles(element.attributes['style'] ?? '')];
}

function fetchedByStyles(css: string): readonly string[] {
  const addresses = Array.from(
    css.matchAll(/url\(\s*["']?([^"')]*)|@import\s+["']([^"']*)/g),
    (match) => match[1] ?? match[2] ?? '',
  );
  return addresses.filter(isFetched);
}

function isFetched(address: string): boolean {
  return address !== '' && !/^(data:|#|blob:)/.test(address);
}
