import type { XmlElement } from '../xml/xml-element.ts';
import { descendants, isElement, textOf } from '../xml/xml-element.ts';
import type { PageFaults } from './page-faults.ts';
import { pageFaults } from './page-faults.ts';
import { parseHtml } from './parse-html.ts';
import { visibleText } from './visible-text.ts';

/** What stands in the page of an article. */
export interface InspectedHtmlPage extends PageFaults {
  readonly title: string;
  readonly language: string;
  /** The flow from the title on, alternative texts in their places; neither contents nor notes. */
  readonly text: string;
  readonly notes: readonly string[];
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  readonly links: readonly string[];
  /** Names in `meta` with their contents. */
  readonly metadata: readonly (readonly [name: string, content: string])[];
  /** The article, for a closer look. */
  readonly article: XmlElement;
}

/** Reads the page of an article: its text stands in `article`, contents in `nav`, notes in the section of notes. */
export function inspectHtmlPage(bytes: Uint8Array): InspectedHtmlPage {
  const root = parseHtml(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  const all = Array.from(descendants(root));
  const article = all.find(({ name }) => name === 'article');
  if (article === undefined) throw new Error('the page has no article');
  const spoken = withAlternatives(article);
  const notes = Array.from(descendants(spoken)).filter(isNotes);
  return {
    ...pageFaults(root),
    title: all.filter(({ name }) => name === 'title').map(textOf)[0] ?? '',
    language: article.attributes['lang'] ?? '',
    text: visibleText(spoken, (element) => element.name !== 'nav' && !isNotes(element)),
    notes: notes.flatMap((section) =>
      Array.from(descendants(section))
        .filter(({ name, attributes }) => name === 'li' && attributes['value'] !== undefined)
        .map((note) => visibleText(note, () => true).trim()),
    ),
    headings: all.flatMap((element) => {
      const [, level] = /^h([1-6])$/.exec(element.name) ?? [];
      if (level === undefined || element.attributes['class'] === 'part-title') return [];
      const words = visibleText(element, () => true).replaceAll(/\s+/g, ' ');
      return [{ level: Number(element.attributes['aria-level'] ?? level), text: words.trim() }];
    }),
    links: all.flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : [])),
    metadata: all.flatMap(({ name, attributes }) =>
      name === 'meta' && attributes['name'] !== undefined
        ? [[attributes['name'], attributes['content'] ?? ''] as const]
        : [],
    ),
    article,
  };
}

function isNotes({ attributes }: XmlElement): boolean {
  return attributes['role'] === 'doc-endnotes';
}

/** The tree with what is said of images in their places. */
function withAlternatives(element: XmlElement): XmlElement {
  const label = element.name === 'img' ? element.attributes['alt'] : labelOfDrawing(element);
  const children = element.children.map((child) => (isElement(child) ? withAlternatives(child) : child));
  return label === undefined ? { ...element, children } : { ...element, children: [label] };
}

function labelOfDrawing({ name, attributes }: XmlElement): string | undefined {
  return name === 'svg' ? attributes['aria-label'] : undefined;
}
