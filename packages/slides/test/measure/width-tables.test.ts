import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { createFontSet } from '@octavo/typeset';
import { describe, expect, it } from 'vitest';
import { makeWidthTables, readTable } from '../../scripts/make-width-tables.mjs';
import { createTextMeasure } from '../../src/measure/text-measure.ts';
import { readWidths } from '../../src/measure/width-table.ts';
import { widthTables } from '../../src/measure/width-tables.ts';

const { resolve } = createRequire(import.meta.url);
const sentence =
  'The quick brown fox jumps over the lazy dog; Größe, façade, señor, Ελλάδα and Москва cost 1,234.50 €.';

describe('the tables of widths', () => {
  it('are those of the fonts', async () => {
    for (const { file, content } of await makeWidthTables()) expect(await readTable(file)).toBe(content);
  });

  it.each([
    ['Calibri', 'Carlito'],
    ['Arial', 'Arimo'],
    ['Cambria', 'Caladea'],
    ['Georgia', 'Gelasio'],
    ['Times New Roman', 'Tinos'],
  ])('set a sentence in %s as wide as %s is shaped, but for kerning', async (office, family) => {
    const fonts = createFontSet({ reader: (specifier) => readFile(resolve(specifier)) });
    await fonts.load([{ style: { family }, text: sentence }]);
    const table = await widthTables[office]?.();
    const widths = readWidths(table?.table.regular ?? '');
    const measure = createTextMeasure({ widths: () => widths, codeEm: 0.6, widthFactor: () => 1 });
    // Of Caladea's own letters alone: those that another font draws are an average here.
    const own = [...sentence].filter((letter) => widths.has(letter.codePointAt(0) ?? 0)).join('');
    const shaped = fonts.measureText(own, { family, sizePt: 1 });
    const measured = measure.widthEm(own, { role: 'text', bold: false });
    expect(measured / shaped).toBeGreaterThan(0.998);
    expect(measured / shaped).toBeLessThan(1.02);
  });
});
