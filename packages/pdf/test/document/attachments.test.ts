import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { judge } from '@octavo/testkit';
import { expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';

const source = `# Data

| place | people |
|---|---:|
| "A", b | 1,000 |
| C | 2 |

: Who lives where

\`\`\`chart
type: bar
title: Sales
categories: [2024, 2025]
series:
  - name: copies
    values: [3, 4.5]
\`\`\`
`;

it('attaches the source and the data where the settings ask for them, as qpdf reads them', async () => {
  const qpdf = await judge('qpdf');
  const host = {
    ...createMemoryHost({ 'test.md': new TextEncoder().encode(source) }),
    readPackageFile: readFont,
  };
  const pdf = { ...defaultConfig.pdf, attachData: true, attachSource: true };
  const { outputs } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config: { ...defaultConfig, pdf }, renderers: [pdfRenderer], host },
  );
  const folder = await mkdtemp(join(tmpdir(), 'octavo-attached-'));
  try {
    const file = join(folder, 'test.pdf');
    await writeFile(file, outputs[0]?.bytes ?? new Uint8Array());
    if (qpdf === undefined) return;
    const { stdout: list } = await qpdf(['--list-attachments', file]);
    const names = list.split('\n').filter((line) => / -> /.test(line));
    expect(names.map((line) => line.split(' -> ')[0])).toEqual(['chart-1.csv', 'table-1.csv', 'test.md']);
    const read = async (name: string) => (await qpdf([`--show-attachment=${name}`, file])).stdout;
    expect(await read('test.md')).toBe(source);
    expect(await read('table-1.csv')).toBe('place,people\r\n"""A"", b","1,000"\r\nC,2\r\n');
    expect(await read('chart-1.csv')).toBe(',copies\r\n2024,3\r\n2025,4.5\r\n');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
