import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { convert, defaultConfig } from '@octavo/core';
import { pptxRenderer } from '@octavo/slides/pptx';
import { judge, lintPptx, printFindings, validateOoxml } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { MadeDeck } from '../support/check-decks.ts';
import { strayWords } from '../support/check-decks.ts';
import { hostFor } from '../support/host-for.ts';

const folder = new URL('../../content/', import.meta.url);
const run = promisify(execFile);

/** The brief as a deck, on a template where one is given. */
async function briefOn(name: string, template?: Uint8Array): Promise<MadeDeck> {
  const host = hostFor(folder);
  const path = 'house.pptx';
  const { outputs, diagnostics } = await convert(
    {
      source: await readFile(new URL('reading-brief.md', folder)),
      file: 'reading-brief.md',
      format: 'markdown',
    },
    {
      config: {
        ...defaultConfig,
        slides: { ...defaultConfig.slides, referenceDoc: template === undefined ? '' : path },
      },
      renderers: [pptxRenderer],
      host: {
        ...host,
        readResource: (asked) =>
          asked === path && template !== undefined
            ? Promise.resolve({ ok: true, bytes: template } as const)
            : host.readResource(asked),
      },
    },
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const bytes = outputs[0]?.bytes ?? new Uint8Array();
  return { name, bytes, findings: '' };
}

/** Presentations that others made, as far as their programs are installed. */
async function foreignTemplates(): Promise<readonly (readonly [string, Uint8Array])[]> {
  const work = await mkdtemp(join(tmpdir(), 'octavo-templates-'));
  try {
    const found: (readonly [string, Uint8Array])[] = [];
    if ((await judge('pandoc')) !== undefined) {
      const { stdout } = await run('pandoc', ['--print-default-data-file', 'reference.pptx'], {
        encoding: 'buffer',
        maxBuffer: 16 * 1024 * 1024,
      });
      found.push(['of Pandoc', stdout]);
    }
    const soffice = await judge('soffice');
    if (soffice !== undefined) {
      await writeFile(join(work, 'brief.pptx'), (await briefOn('ours')).bytes);
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
      await convertTo('odp', 'brief.pptx');
      await convertTo('pptx', 'out/brief.odp');
      found.push(['of LibreOffice', await readFile(join(work, 'out/brief.pptx'))]);
    }
    return found;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

describe('templates of other programs', () => {
  it('carry decks whose words stand in their boxes', { timeout: 300_000 }, async () => {
    const decks: MadeDeck[] = [];
    for (const [name, template] of await foreignTemplates()) {
      const deck = await briefOn(name, template);
      expect((await validateOoxml(deck.bytes, '.pptx')).problems, name).toEqual([]);
      // LibreOffice gives shapes of a master the id of their tree; the master is its own.
      const findings = lintPptx(deck.bytes).filter(({ part }) => !part.startsWith('ppt/slideMasters/'));
      expect(printFindings(findings), name).toBe('');
      decks.push(deck);
    }
    const strays = await strayWords(decks);
    if (strays !== undefined) expect(strays).toEqual([]);
  });
});
