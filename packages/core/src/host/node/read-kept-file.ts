import { fileIdentity } from './file-identity.ts';
import { readRegularFile } from './read-regular-file.ts';

/** The files read last, together no larger than this, stay in memory: every document of a build asks for the same fonts. */
const mostKeptBytes = 64 * 1024 * 1024;

interface KeptFile {
  readonly identity: string;
  readonly bytes: Uint8Array;
}

/** By path, the one used last at the end. */
const kept = new Map<string, KeptFile>();
let keptBytes = 0;

/**
 * A file of an installed package; as long as nobody touches it, the same array of bytes, on which nobody may write. Whoever
 * makes something of such bytes can keep it by them. `undefined` when it cannot be read.
 */
export async function readKeptFile(realPath: string): Promise<Uint8Array | undefined> {
  const identity = fileIdentity(realPath)?.identity;
  const known = kept.get(realPath);
  forget(realPath);
  if (identity === undefined) return undefined;
  if (known?.identity === identity) {
    keep(realPath, known);
    return known.bytes;
  }
  const result = readRegularFile(realPath);
  if (!result.ok) return undefined;
  // What was written while it was read is met by the next document: its identity is another one.
  keep(realPath, { identity, bytes: result.bytes });
  return result.bytes;
}

function keep(path: string, file: KeptFile): void {
  if (file.bytes.length > mostKeptBytes) return;
  kept.set(path, file);
  keptBytes += file.bytes.length;
  for (const oldest of kept.keys()) {
    if (keptBytes <= mostKeptBytes) return;
    forget(oldest);
  }
}

function forget(path: string): void {
  keptBytes -= kept.get(path)?.bytes.length ?? 0;
  kept.delete(path);
}
