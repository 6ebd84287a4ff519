import type { Zippable } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import { escapeXml, xmlHead } from '../xml.ts';
import type { Part, Relationship } from './part.ts';
import { contentTypes } from './part.ts';

/** Built from local fields, as the zip format stores local time: the same bytes in every time zone. */
const zipTime = new Date(2000, 0, 1);

/** Packs parts as an Open Packaging Conventions file (ISO 29500-2): content types first, then all parts by their path. */
export function zipPackage(parts: readonly Part[], rootRelationships: readonly Relationship[]): Uint8Array {
  const files: Zippable = {};
  const add = (path: string, content: string | Uint8Array, isPacked = false): void => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    files[path.slice(1)] = [bytes, { level: isPacked ? 0 : 6, mtime: zipTime }];
  };
  add('/[Content_Types].xml', contentTypesXml(parts));
  add('/_rels/.rels', relationshipsXml(rootRelationships));
  for (const part of parts.toSorted((left, right) => (left.path < right.path ? -1 : 1))) {
    add(
      part.path,
      part.content,
      part.contentType === contentTypes.png || part.contentType === contentTypes.jpeg,
    );
    if (part.relationships.length > 0)
      add(relationshipsPath(part.path), relationshipsXml(part.relationships));
  }
  return zipSync(files);
}

function contentTypesXml(parts: readonly Part[]): string {
  const media = parts.filter(
    (part) => typeof part.content !== 'string' || part.contentType === contentTypes.svg,
  );
  const extensions = new Map(media.map((part) => [extensionOf(part.path), part.contentType]));
  const defaults = [
    ['rels', contentTypes.relationships],
    ['xml', 'application/xml'],
    ...[...extensions].toSorted(),
  ] as const;
  const overrides = parts.filter((part) => !extensions.has(extensionOf(part.path)));
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults
    .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
    .join('')}${overrides
    .map((part) => `<Override PartName="${part.path}" ContentType="${part.contentType}"/>`)
    .join('')}</Types>`;
}

function relationshipsXml(relationships: readonly Relationship[]): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationships
    .map(
      ({ id, type, target, external }) =>
        `<Relationship Id="${id}" Type="${type}" Target="${escapeXml(target)}"${external ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`;
}

/** `/ppt/slides/slide1.xml` has its relationships in `/ppt/slides/_rels/slide1.xml.rels`. */
function relationshipsPath(path: string): string {
  const cut = path.lastIndexOf('/');
  return `${path.slice(0, cut)}/_rels${path.slice(cut)}.rels`;
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1);
}
