import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultConfig, type Renderer } from '@octavo/core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PreviewSession } from '../../src/preview/preview-session.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'octavo-session-'));
  writeFileSync(join(folder, 'a.md'), 'Words.\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is looked at is made before the rest', async () => {
  const made: string[] = [];
  const session = new PreviewSession({
    projectRoot: folder,
    source: { path: join(folder, 'a.md'), file: 'a.md', folder, stem: 'a', format: 'markdown' },
    renderers: ['html', 'docx', 'pdf'].map((format) => rendererOf(format, made)),
    configuration: async () => ({ config: defaultConfig, overrides: {}, diagnostics: [] }),
  });
  await session.refresh();
  expect(made.splice(0)).toEqual(['html', 'docx', 'pdf']);
  expect(session.fileOf('pdf')?.mediaType).toBe('text/pdf');
  await session.refresh();
  expect(made).toEqual(['pdf', 'html', 'docx']);
});

function rendererOf(format: string, made: string[]): Renderer {
  return {
    format,
    extension: `.${format}`,
    mediaType: `text/${format}`,
    render: async () => {
      made.push(format);
      return { bytes: new Uint8Array(), outcomes: [], diagnostics: [], facts: {} };
    },
  };
}
