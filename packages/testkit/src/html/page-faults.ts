import type { XmlElement } from '../xml/xml-element.ts';
import { descendants, textOf } from '../xml/xml-element.ts';

/** What a page must not have. */
export interface PageFaults {
  /** Anything that a browser would fetch. */
  readonly fetched: readonly string[];
  /** Ids used twice, and `#…` links to ids that are not there. */
  readonly faults: readonly string[];
}

/** Looks through a page for what it would fetch and for links within it that lead nowhere. */
export function pageFaults(root: XmlElement): PageFaults {
  const all = Array.from(descendants(root));
  const ids = all.flatMap(({ attributes }) => attributes['id'] ?? []);
  const known = new Set(ids);
  const seen = new Set<string>();
  const repeated = ids.filter((id) => seen.size === seen.add(id).size);
  const links = all.flatMap(({ name, attributes }) => (name === 'a' ? (attributes['href'] ?? []) : []));
  const styles = all.filter(({ name }) => name === 'style').map(textOf);
  return {
    fetched: [...all.flatMap(fetchedBy), ...fetchedByStyles(styles.join('\n'))],
    faults: [
      ...repeated.map((id) => `the id ${id} is used twice`),
      ...links
        .filter(
          (link) => link.startsWith('#') && link !== '#' && !known.has(decodeURIComponent(link.slice(1))),
        )
        .map((link) => `${link} leads nowhere`),
    ],
  };
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
