import type { Parts } from './compile-parts.ts';

const relationship =
  /<Relationship Id="(?<id>[^"]+)" Type="[^"]*\/(?<type>chart|package)" Target="[^"]*?(?<number>\d+)\.(?:xml|xlsx)"\/>/g;

/** Gives charts and their workbooks ids by their place: `docx` draws them at random. */
export function stillRelationships(parts: Parts): Parts {
  const still = new Map(parts);
  for (const [path, rels] of parts) {
    if (!path.endsWith('.rels') || typeof rels !== 'string') continue;
    const source = path.replace('_rels/', '').replace(/\.rels$/, '');
    for (const { groups } of rels.matchAll(relationship)) {
      const { id = '', type = '', number = '' } = groups ?? {};
      for (const part of [path, source]) {
        const xml = still.get(part);
        if (typeof xml === 'string') still.set(part, xml.replaceAll(`"${id}"`, `"rId${type}${number}"`));
      }
    }
  }
  return still;
}
