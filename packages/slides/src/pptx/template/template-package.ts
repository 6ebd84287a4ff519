import type { XmlElement, ZipReader } from '@octavo/core';
import { parseXml, readZip, ZipError } from '@octavo/core';
import type { Relationship } from '../package/part.ts';
import { TemplateError } from './template-error.ts';
import { childrenOf } from './xml-tree.ts';

/** A presentation that somebody else made; its parts are unpacked when they are asked for. Paths begin with a slash. */
export interface TemplatePackage {
  bytes(path: string): Uint8Array | undefined;
  /** The root of a part; throws when it is missing or cannot be read. */
  xml(path: string): XmlElement;
  relationships(path: string): readonly Relationship[];
  /** The parts that `path` relates to by the last segment of a type: `slideLayout`. */
  related(path: string, type: string): readonly string[];
}

/** Far over what templates have, and far under what would hang a machine. */
const zipLimits = { entries: 5_000, entryBytes: 64 * 1024 * 1024, totalBytes: 256 * 1024 * 1024 } as const;
const xmlLimits = { elements: 500_000, depth: 300, attributesOfElement: 200 } as const;

/** Opens a presentation; throws a `TemplateError` that says why it cannot be read. */
export async function openTemplate(bytes: Uint8Array): Promise<TemplatePackage> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new TemplateError('it is protected by a password, or in the format of PowerPoint 97 (.ppt)');
  const zip = await reading(() => readZip(bytes, zipLimits));
  const read = (path: string): Uint8Array | undefined => readEntry(zip, path.slice(1));
  const xml = (path: string): XmlElement => {
    const content = read(path);
    if (content === undefined) throw new TemplateError(`\`${path}\` is missing in it`);
    const parsed = parseXml(new TextDecoder().decode(content), xmlLimits);
    if (!parsed.ok) throw new TemplateError(`\`${path}\`: ${parsed.reason}`);
    return parsed.root;
  };
  const relationships = (path: string): readonly Relationship[] => {
    const part = relationshipsPath(path);
    if (read(part) === undefined) return [];
    return childrenOf(xml(part), 'Relationship').map((entry) => relationshipOf(entry, path));
  };
  return {
    bytes: read,
    xml,
    relationships,
    related: (path, type) =>
      relationships(path)
        .filter((entry) => !entry.external && entry.type.endsWith(`/${type}`))
        .map(({ target }) => target),
  };
}

async function reading<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof ZipError ? new TemplateError(error.message) : error;
  }
}

function readEntry(zip: ZipReader, path: string): Uint8Array | undefined {
  try {
    return zip.read(path);
  } catch (error) {
    throw error instanceof ZipError ? new TemplateError(error.message) : error;
  }
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationshipOf({ attributes }: XmlElement, source: string): Relationship {
  const target = attributes.get('Target') ?? '';
  const external = attributes.get('TargetMode')?.toLowerCase() === 'external';
  return {
    id: attributes.get('Id') ?? '',
    type: attributes.get('Type') ?? '',
    target: external ? target : resolveTarget(source, target),
    external,
  };
}

/** A target is relative to the part it belongs to (ISO/IEC 29500-2 §9.3.4). */
function resolveTarget(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(1, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') base.pop();
    else if (segment !== '' && segment !== '.') base.push(segment);
  }
  return `/${base.join('/')}`;
}
