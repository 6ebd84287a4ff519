import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { convert, defaultConfig } from '@octavo/core';
import { docxRenderer } from '@octavo/docx';
import { htmlRenderer } from '@octavo/html';
import { htmlDeckRenderer } from '@octavo/slides/html';
import { pptxRenderer } from '@octavo/slides/pptx';
import { openPackage } from '@octavo/testkit';
import { afterAll, expect, it } from 'vitest';
import { hostFor } from '../support/host-for.ts';

const folder = mkdtempSync(join(tmpdir(), 'octavo-drawings-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('shows the letters of drawings alike where nobody has their fonts', { timeout: 300_000 }, async () => {
  writeFileSync(
    join(folder, 'parts.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" width="90" height="30" font-family="Of Nobody"><text y="20">Parts</text></svg>',
  );
  const { outputs } = await convert(
    { source: '# T\n\n![Parts](parts.svg "The parts")\n', file: 'parts.md', format: 'markdown' },
    {
      config: defaultConfig,
      renderers: [docxRenderer, pptxRenderer, htmlRenderer, htmlDeckRenderer],
      host: hostFor(pathToFileURL(`${folder}/`)),
    },
  );
  expect(outputs).toHaveLength(4);
  for (const { extension, bytes } of outputs) {
    const drawings = /html$/.test(extension) ? drawingsOfPage(bytes) : drawingsOfPackage(bytes);
    expect(drawings, extension).toEqual([expect.stringMatching(/^<svg(?!.*<text).*<path .* d="m/s)]);
  }
});

function drawingsOfPage(bytes: Uint8Array): readonly string[] {
  const page = new TextDecoder().decode(bytes);
  return Array.from(page.matchAll(/data:image\/svg\+xml;base64,([^"]*)/g), ([, data = '']) =>
    Buffer.from(data, 'base64').toString(),
  );
}

function drawingsOfPackage(bytes: Uint8Array): readonly string[] {
  const opened = openPackage(bytes);
  return opened.partNames
    .filter((name) => name.endsWith('.svg'))
    .map((name) => new TextDecoder().decode(opened.bytes(name)));
}
