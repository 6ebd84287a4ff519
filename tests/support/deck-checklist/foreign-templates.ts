import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { judge } from '@octavo/testkit';

const run = promisify(execFile);

/** Presentations that other programs made, as far as they are installed: Pandoc's own, and one of ours that LibreOffice took for its own. */
export async function foreignTemplates(ours: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>> {
  return { ...(await ofPandoc()), ...(await ofLibreOffice(ours)) };
}

async function ofPandoc(): Promise<Readonly<Record<string, Uint8Array>>> {
  if ((await judge('pandoc')) === undefined) return {};
  const { stdout } = await run('pandoc', ['--print-default-data-file', 'reference.pptx'], {
    encoding: 'buffer',
    maxBuffer: 16 * 1024 * 1024,
  });
  return { 'of Pandoc': stdout };
}

async function ofLibreOffice(ours: Uint8Array): Promise<Readonly<Record<string, Uint8Array>>> {
  const soffice = await judge('soffice');
  if (soffice === undefined) return {};
  const work = await mkdtemp(join(tmpdir(), 'octavo-templates-'));
  try {
    await writeFile(join(work, 'ours.pptx'), ours);
    const profile = `-env:UserInstallation=${pathToFileURL(join(work, 'profile')).href}`;
    const convertTo = (format: string, file: string) =>
      soffice([
        '--headless',
        profile,
        '--convert-to',
        format,
        '--outdir',
        join(work, 'out'),
        join(work, file),
      ]);
    await convertTo('odp', 'ours.pptx');
    await convertTo('pptx', 'out/ours.odp');
    return { 'of LibreOffice': await readFile(join(work, 'out/ours.pptx')) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
