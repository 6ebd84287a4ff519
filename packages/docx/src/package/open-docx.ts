import { readZip, type XmlElement, ZipError, type ZipReader } from '@octavo/core';
import { PackageError } from './package-error.ts';
import { readPart } from './read-part.ts';
import { elements } from './tree.ts';

/** A relationship of a part; `target` is a path within the package, or an address when it is external. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type's address: `image`, `header`. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

/** A Word document that somebody else made; its parts are unpacked when they are asked for. */
export interface DocxPackage {
  readonly paths: readonly string[];
  /** Path of the part that holds the text. */
  readonly main: string;
  /** Whether it may hold programs. */
  readonly hasMacros: boolean;
  bytes(path: string): Uint8Array | undefined;
  xml(path: string): XmlElement | undefined;
  relationships(path: string): readonly Relationship[];
  /** The part that `path` relates to by a type, such as the main part's `styles`. */
  related(path: string, type: string): string | undefined;
}

/** Far over what documents have, and far under what would hang a machine. */
const limits = { entries: 5_000, entryBytes: 128 * 1024 * 1024, totalBytes: 256 * 1024 * 1024 } as const;

/** Opens a Word document; throws a `PackageError` that says why it cannot be read. */
export async function openDocx(bytes: Uint8Array): Promise<DocxPackage> {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    throw new PackageError('it is protected by a password, or in the format of Word 97 (.doc)');
  const zip = await reading(() => readZip(bytes, limits));
  const read = (path: string): Uint8Array | undefined => readEntry(zip, path);
  const parts = new Map<string, XmlElement | undefined>();
  const xml = (path: string): XmlElement | undefined => {
    if (!parts.has(path)) {
      const content = read(path);
      parts.set(path, content === undefined ? undefined : readPart(content, path));
    }
    return parts.get(path);
  };
  const relationships = (path: string): readonly Relationship[] =>
    elements(xml(relationshipsPath(path)), 'Relationship').map((entry) => relationship(entry, path));
  const related = (path: string, type: string): string | undefined =>
    relationships(path).find((entry) => entry.type === type && !entry.external)?.target;
  const main = related('', 'officeDocument');
  if (main === undefined || !zip.paths.includes(main)) throw new PackageError('it is not a Word document');
  if (xml(main)?.name !== 'w:document') throw new PackageError('it is not a Word document');
  const types = new TextDecoder().decode(read('[Content_Types].xml'));
  return {
    paths: zip.paths,
    main,
    hasMacros: /macroEnabled|vbaProject/i.test(types) || zip.paths.some((path) => /vbaProject/i.test(path)),
    bytes: read,
    xml,
    relationships,
    related,
  };
}

async function reading<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    throw error instanceof ZipError ? new PackageError(error.message) : error;
  }
}

function readEntry(zip: ZipReader, path: string): Uint8Array | undefined {
  try {
    return zip.read(path);
  } catch (error) {
    throw error instanceof ZipError ? new PackageError(error.message) : error;
  }
}

function relationshipsPath(path: string): string {
  const slash = path.lastIndexOf('/') + 1;
  return `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
}

function relationship({ attributes }: XmlElement, source: string): Relationship {
  const type = attributes.get('Type') ?? '';
  const target = attributes.get('Target') ?? '';
  const external = attributes.get('TargetMode')?.toLowerCase() === 'external';
  return {
    id: attributes.get('Id') ?? '',
    type: type.slice(type.lastIndexOf('/') + 1),
    target: external ? target : resolveTarget(source, target),
    external,
  };
}

/** A target is relative to the part it belongs to (ISO 29500-2 §9.3.4). */
function resolveTarget(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') base.pop();
    else if (segment !== '' && segment !== '.') base.push(segment);
  }
  return base.join('/');
}
