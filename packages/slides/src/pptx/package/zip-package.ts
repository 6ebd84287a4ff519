import type { Host, ZipEntry } from '@octavo/core';
import { writeZip } from '@octavo/core';
import { escapeXml, xmlHead } from '../xml.ts';
import type { Part, Relationship } from './part.ts';
import { contentTypes } from './part.ts';

/** Packs parts as an Open Packaging Conventions file (ISO 29500-2): content types first, then all parts by their path. */
export function zipPackage(
  parts: readonly Part[],
  rootRelationships: readonly Relationship[],
  { deflateRaw }: Pick<Host, 'deflateRaw'>,
): Promise<Uint8Array> {
  const entries: ZipEntry[] = [];
  const add = (path: string, content: string | Uint8Array, compressed = false): void => {
    entries.push({ path: path.slice(1), content, compressed });
  };
  add('/[Content_Types].xml', contentTypesXml(parts));
  add('/_rels/.rels', relationshipsXml(rootRelationships));
  for (const part of parts.toSorted((left, right) => (left.path < right.path ? -1 : 1))) {
    add(part.path, part.content, typeof part.content !== 'string');
    if (part.relationships.length > 0)
      add(relationshipsPath(part.path), relationshipsXml(part.relationships));
  }
  return writeZip(entries, deflateRaw);
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
