import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge } from '@octavo/testkit';
import { unzipSync, zipSync } from 'fflate';

/** A file with other words in it; what is to be replaced must be there. */
export function replaceIn(
  bytes: Uint8Array,
  before: string | RegExp,
  after: string,
  encoding: 'utf8' | 'latin1' = 'utf8',
): Uint8Array {
  const text = Buffer.from(bytes).toString(encoding);
  const changed = text.replace(before, after);
  if (changed === text) throw new Error(`nothing is replaced by ${after}`);
  return Buffer.from(changed, encoding);
}

/** A package with other words in one of its parts. */
export function replaceInPart(
  bytes: Uint8Array,
  part: string,
  before: string | RegExp,
  after: string,
): Uint8Array {
  const files = unzipSync(bytes);
  const own = files[part];
  if (own === undefined) throw new Error(`there is no ${part}`);
  return zipSync({ ...files, [part]: replaceIn(own, before, after) });
}

/** A PDF whose objects can be read and changed as text; undefined where qpdf is not installed. */
export async function withPlainObjects(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const qpdf = await judge('qpdf');
  if (qpdf === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'octavo-plain-'));
  try {
    const [packed, plain] = [join(folder, 'packed.pdf'), join(folder, 'plain.pdf')];
    await writeFile(packed, bytes);
    await qpdf(['--object-streams=disable', packed, plain]);
    return await readFile(plain);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
