import { createHash } from 'node:crypto';
import type { Host, LinkedDocument, LinkedPart, SystemFont, SystemFontRequest } from '@octavo/core';

/** Something a document's conversion asked the host for, with a digest of the answer. */
export interface RecordedRead {
  readonly kind: ReadKind;
  readonly name: string;
  readonly digest: string;
}

/** A file that a document names, one of an installed package, a font of the machine, a document that is linked to, or a part of one. */
export type ReadKind = 'resource' | 'package' | 'system-font' | 'document' | 'part';

/** A host that notes what is read through it. */
export interface RecordingHost {
  readonly host: Host;
  readonly reads: () => readonly RecordedRead[];
}

/**
 * Notes every file that a conversion asks for, also those that are missing: when one appears, the output changes.
 * `digestOfSource` knows the sources in which parts are looked for.
 */
export function recordReads(host: Host, digestOfSource: (path: string) => string | undefined): RecordingHost {
  const reads = new Map<string, RecordedRead>();
  const note = (kind: ReadKind, name: string, digest: string) =>
    reads.set(`${kind}:${name}`, { kind, name, digest });
  const linkedDocument = host.linkedDocument?.bind(host);
  const linkedPart = host.linkedPart?.bind(host);
  return {
    host: {
      ...host,
      async readResource(path) {
        const result = await host.readResource(path);
        note('resource', path, digestOfResource(result));
        return result;
      },
      async readPackageFile(specifier) {
        const bytes = await host.readPackageFile(specifier);
        note('package', specifier, digestOfPackageFile(bytes));
        return bytes;
      },
      async readSystemFont(request) {
        const font = await host.readSystemFont(request);
        note('system-font', JSON.stringify(request), digestOfFont(font));
        return font;
      },
      ...(linkedDocument !== undefined && {
        async linkedDocument(path: string) {
          const document = await linkedDocument(path);
          note('document', path, digestOfLinked(document));
          return document;
        },
      }),
      ...(linkedPart !== undefined && {
        async linkedPart(path: string, name: string) {
          const part = await linkedPart(path, name);
          note('part', partName(path, name), digestOfPart(digestOfSource(path) ?? missing, part));
          return part;
        },
      }),
    },
    reads: () => [...reads.values()],
  };
}

/** What the host answers now to who asks for a font of the machine; `name` is that of the record. */
export async function digestOfFontNow(name: string, host: Host): Promise<string> {
  // It is what was noted above.
  return digestOfFont(await host.readSystemFont(JSON.parse(name) as SystemFontRequest));
}

/** Where a link to another source leads. Where nothing is made together no link is looked up: what was kept of another build does not hold. */
export function digestOfLinked(document: LinkedDocument | undefined): string {
  return JSON.stringify(document ?? null);
}

function partName(path: string, name: string): string {
  return JSON.stringify([path, name]);
}

/** The path and the name of a record of a part. */
export function partOfRecord(name: string): readonly [path: string, name: string] {
  // It is what was noted above.
  return JSON.parse(name) as readonly [string, string];
}

/** Of a part: what it leads to in a source of this digest. As long as the source stays the same nobody need look. */
export function digestOfPart(sha256: string, part: LinkedPart): string {
  return `${sha256} ${JSON.stringify(part)}`;
}

/** Digests of fonts by their bytes, which a host gives again for the next document. */
const packageDigests = new WeakMap<Uint8Array, string>();

function digestOfPackageFile(bytes: Uint8Array | undefined): string {
  if (bytes === undefined) return digestOfBytes(bytes);
  const digest = packageDigests.get(bytes) ?? digestOfBytes(bytes);
  packageDigests.set(bytes, digest);
  return digest;
}

function digestOfFont(font: SystemFont): string {
  return font.ok ? `${font.path}: ${digestOfBytes(font.bytes)}` : font.reason;
}

/** Of a file that a document names: of its bytes, or why there are none. */
export function digestOfResource(result: Awaited<ReturnType<Host['readResource']>>): string {
  return result.ok ? digestOfBytes(result.bytes) : `${result.failure}: ${result.reason}`;
}

/** What a record says of a file of a package that is not there. */
export const missing = 'missing';

/** Whether a digest is one of bytes, not a reason why there are none. */
export function isDigestOfBytes(digest: string): boolean {
  return /^[0-9a-f]{64}$/.test(digest);
}

/** SHA-256, or {@link missing}. */
export function digestOfBytes(bytes: Uint8Array | undefined): string {
  return bytes === undefined ? missing : createHash('sha256').update(bytes).digest('hex');
}
