import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { make, words } from '../support/make.ts';

/** The content streams of a file, one character a byte. */
function contents(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/\/Filter \/FlateDecode[^>]*>>\nstream\n([\s\S]*?)\nendstream/g)];
  const inflated = streams.map(([, stream = '']) =>
    inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'),
  );
  return inflated.filter((stream) => stream.includes(' Tf ')).join('\n');
}

describe('the content of a page', () => {
  it('names the colour of text where it changes, and not before', async () => {
    const { created } = await make([
      { text: words(40) },
      { text: words(40, 'more'), color: '#ff0000' },
      { text: words(40, 'last') },
    ]);
    expect(contents(created.bytes).match(/ scn$/gm)).toHaveLength(3);
  });

  it('names it again behind what sets another', async () => {
    const { created } = await make([
      { text: 'before' },
      { canvas: [{ type: 'rect', x: 0, y: 0, w: 5, h: 5, color: '#00ff00' }] },
      { text: 'after' },
    ]);
    const [, ...colours] = contents(created.bytes).split(' scn\n');
    expect(colours.at(-1)).toContain(' Tf ');
    expect(colours).toHaveLength(3);
  });

  it('moves spaces by whole thousandths, and each by what the ones before it lack', async () => {
    // No letter of it is kerned: all moves are those of spaces.
    const text = Array.from({ length: 90 }, (_, index) => 'n'.repeat(2 + (index % 7))).join(' ');
    const { created } = await make([{ text, alignment: 'justify' }]);
    const lines = [...contents(created.bytes).matchAll(/\[(\(.*\)) ?-?\d*\] TJ/g)].map(([, shown = '']) =>
      [...shown.matchAll(/\)(-?[\d.]+)\(/g)].map(([, move]) => Number(move)),
    );
    expect(lines.length).toBeGreaterThan(4);
    for (const moves of lines) {
      expect(moves.every(Number.isInteger)).toBe(true);
      expect(Math.max(...moves) - Math.min(...moves)).toBeLessThanOrEqual(1);
    }
    expect(lines.some((moves) => new Set(moves).size === 2)).toBe(true);
  });

  it('escapes what ends a string', async () => {
    // More glyphs than the codes of both parentheses, the backslash and the line ends.
    const letters = Array.from({ length: 94 }, (_, index) => String.fromCharCode(0x21 + index)).join(' ');
    const { pages } = await make([{ text: letters }]);
    const said = pages.flatMap(({ items }) => items.map((item) => item.text)).join('');
    expect(said.replace(/\s/g, '')).toBe(letters.replace(/ /g, ''));
  });
});
