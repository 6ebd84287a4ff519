import { expect, test } from 'vitest';
import type { ShapedText } from '../../src/fonts/opened-font.ts';
import { fromTheRight } from '../../src/shaping/from-the-right.ts';

/** Like the run of a font library: its width is no property of its own. */
class Run implements ShapedText {
  readonly glyphs;
  readonly positions;

  constructor(text: string) {
    const characters = Array.from(text, (character) => character.codePointAt(0) ?? 0);
    this.glyphs = characters.map((code) => ({ id: code, advanceWidth: 500, codePoints: [code] }));
    this.positions = characters.map(() => ({ xAdvance: 500, yAdvance: 0, xOffset: 0, yOffset: 0 }));
  }

  get advanceWidth(): number {
    return this.glyphs.length * 500;
  }
}

test('a word from the right keeps the width of what was shaped, and says what was written', () => {
  const { advanceWidth, glyphs, positions } = fromTheRight('(1', (visual) => new Run(visual));
  expect(advanceWidth).toBe(1000);
  expect(positions).toHaveLength(2);
  expect(glyphs.map(({ id }) => String.fromCodePoint(id)).join('')).toBe('1)');
  expect(glyphs.map(({ codePoints }) => String.fromCodePoint(...codePoints)).join('')).toBe('1(');
});
