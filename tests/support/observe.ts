import type { OoxmlPackage } from '@octavo/testkit';
import {
  childElement,
  descendants,
  inspectHtmlDeck,
  inspectHtmlPage,
  inspectPdf,
  inspectPptx,
  openPackage,
  textOf,
} from '@octavo/testkit';

/** What a file says about itself that must be the same in every format. */
export interface Observation {
  readonly title: string;
  /** Primary languages that the file declares. */
  readonly languages: readonly string[];
  /** Addresses outside the document that something links to, each once, in order. */
  readonly addresses: readonly string[];
  /** How many links lead to a place in the document. */
  readonly internalLinks: number;
}

/** Observes a file with readers that are not ours. */
export async function observe(bytes: Uint8Array, format: string): Promise<Observation> {
  switch (format) {
    case 'pdf':
      return observePdf(bytes);
    case 'slides.pdf':
      return observePdfDeck(bytes);
    case 'docx':
      return observeDocx(openPackage(bytes));
    case 'pptx':
      return observePptx(bytes);
    case 'slides.html':
      return observeHtml(inspectHtmlDeck(bytes));
    case 'html':
      return observeHtml(inspectHtmlPage(bytes));
    default:
      throw new Error(`no reader for ${format}`);
  }
}

/** What decks and articles in HTML say of themselves alike. */
interface InspectedHtml {
  readonly title: string;
  readonly language: string;
  readonly links: readonly string[];
}

async function observePdf(bytes: Uint8Array): Promise<Observation> {
  const { metadata, pages } = await inspectPdf(bytes);
  const links = pages.flatMap((page) => page.links);
  return {
    title: metadata.title ?? '',
    languages: primaries([metadata.language]),
    addresses: distinct(links.flatMap(({ url }) => url ?? [])),
    internalLinks: links.filter(({ targetPage }) => targetPage !== undefined).length,
  };
}

/** Comments have no links: they say where these lead. A tag in code, `<name>`, has no sign of an address. */
async function observePdfDeck(bytes: Uint8Array): Promise<Observation> {
  const observed = await observePdf(bytes);
  const { pages } = await inspectPdf(bytes);
  const written = pages.flatMap(({ comments }) =>
    comments.flatMap((comment) =>
      Array.from(comment.matchAll(/<([^<>\s]*[.:/@][^<>\s]*)>/g), ([, url = '']) => url),
    ),
  );
  return { ...observed, addresses: distinct([...observed.addresses, ...written]) };
}

function observeDocx(opened: OoxmlPackage): Observation {
  const document = opened.xml('word/document.xml');
  const defaults = childElement(opened.xml('word/styles.xml'), 'w:docDefaults');
  const language = defaults && Array.from(descendants(defaults, 'w:lang'))[0]?.attributes;
  const parts = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
  const anchors = Array.from(descendants(document, 'w:hyperlink')).filter(
    ({ attributes }) => attributes['w:anchor'] !== undefined,
  );
  const fields = Array.from(descendants(document, 'w:instrText')).filter((field) =>
    /^\s*(?:PAGE)?REF\b/.test(textOf(field)),
  );
  return {
    title: titleProperty(opened),
    languages: primaries([language?.['w:val'], language?.['w:eastAsia'], language?.['w:bidi']]),
    addresses: distinct(parts.flatMap((part) => externalTargets(opened, part))),
    internalLinks: anchors.length + fields.length,
  };
}

function observePptx(bytes: Uint8Array): Observation {
  const { opened, slides } = inspectPptx(bytes);
  const parts = slides.flatMap(({ part }) => [part, ...notesOf(opened, part)]);
  const roots = parts.map((part) => opened.xml(part));
  const clicks = roots.flatMap((root) => Array.from(descendants(root, 'a:hlinkClick')));
  const languages = roots.flatMap((root) =>
    Array.from(descendants(root, 'a:rPr'), ({ attributes }) => attributes['lang'] ?? ''),
  );
  return {
    title: titleProperty(opened),
    languages: primaries(languages),
    addresses: distinct(parts.flatMap((part) => externalTargets(opened, part))),
    internalLinks: clicks.filter(({ attributes }) => attributes['action']?.includes('hlinksldjump') === true)
      .length,
  };
}

function observeHtml({ title, language, links }: InspectedHtml): Observation {
  return {
    title,
    languages: primaries([language]),
    addresses: distinct(links.filter((link) => !link.startsWith('#'))),
    internalLinks: links.filter((link) => link.startsWith('#')).length,
  };
}

function titleProperty(opened: OoxmlPackage): string {
  return Array.from(descendants(opened.xml('docProps/core.xml'), 'dc:title'), textOf).join('');
}

function externalTargets(opened: OoxmlPackage, part: string): readonly string[] {
  return opened
    .relationships(part)
    .filter(({ external, target }) => external && !isWithin(target))
    .map(({ target }) => target);
}

/** Pictures in Word have no other way to lead to a bookmark than an address without a file. */
function isWithin(target: string): boolean {
  return target.startsWith('#');
}

function notesOf(opened: OoxmlPackage, part: string): readonly string[] {
  return opened
    .relationships(part)
    .filter(({ type }) => type === 'notesSlide')
    .map(({ target }) => target);
}

/** Addresses without differences of spelling, each once. */
function distinct(addresses: readonly string[]): readonly string[] {
  const spelled = addresses.map((address) => (URL.canParse(address) ? new URL(address).href : address));
  return [...new Set(spelled)].toSorted();
}

/** `en-US` and `en-GB` are English, each language once. */
function primaries(tags: readonly (string | undefined)[]): readonly string[] {
  return [
    ...new Set(tags.flatMap((tag) => (tag === undefined || tag === '' ? [] : (tag.split('-')[0] ?? [])))),
  ];
}
