import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { inspectPdf } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { pdfRenderer } from '../../src/index.ts';
import { readFont } from '../support/fonts.ts';

const house = '@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf';
const host = {
  ...createMemoryHost({}),
  readPackageFile: readFont,
  readSystemFont: async ({ family, bold, italic }: { family: string; bold: boolean; italic: boolean }) => {
    const bytes = family === 'House Face' && !bold && !italic ? await readFont(house) : undefined;
    return bytes === undefined
      ? ({ ok: false, reason: 'the machine has none' } as const)
      : ({ ok: true, bytes, path: '/fonts/house.ttc' } as const);
  },
};

async function made(
  fonts: string,
): Promise<{ readonly fonts: readonly string[]; readonly told: readonly string[] }> {
  const source = `---\ntheme: { fonts: { ${fonts} } }\n---\n\nPlain *slanted* words.\n`;
  const { outputs, diagnostics } = await convert(
    { source, format: 'markdown', file: 'test.md' },
    { config: defaultConfig, renderers: [pdfRenderer], host },
  );
  const { pages } = await inspectPdf(outputs[0]?.bytes ?? new Uint8Array());
  const items = pages.flatMap((page) => page.items).filter(({ text }) => /Plain|slanted/.test(text));
  return {
    fonts: [...new Set(items.map(({ font }) => font))],
    told: diagnostics.map(({ code, message }) => `${code}: ${message}`),
  };
}

describe('fonts of the machine', () => {
  it('are used where the theme asks for them, and told of once', async () => {
    const { fonts, told } = await made('text: House Face, system: true');
    expect(fonts).toEqual(['Carlito-Regular']);
    expect(told).toEqual([
      expect.stringContaining("font-of-system: The font House Face is this machine's (`/fonts/house.ttc`)"),
    ]);
  });

  it('are not used where it does not', async () => {
    const { fonts, told } = await made('text: House Face');
    expect(fonts).not.toContain('Carlito-Regular');
    expect(told).toEqual([expect.stringContaining('font-missing')]);
  });

  it('do not stand before those of packages, and the reason is told where there are none', async () => {
    expect(await made('text: Source Sans 3, system: true')).toMatchObject({ told: [] });
    expect((await made('text: Nobody, system: true')).told).toEqual([
      expect.stringMatching(/font-missing: .*the machine has none/),
    ]);
  });
});
