import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { allText, make } from '../support/make.ts';

/** The streams of a file that draw something, each with its dictionary, one character a byte. */
function streamsOf(bytes: Uint8Array): readonly { readonly dictionary: string; readonly content: string }[] {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = file.matchAll(/ obj\n(<<(?:(?!endobj)[\s\S])*?>>)\nstream\n([\s\S]*?)\nendstream/g);
  return Array.from(streams, ([, dictionary = '', stream = '']) => ({
    dictionary,
    content: dictionary.includes('/FlateDecode')
      ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
      : '',
  }));
}

const drawing = (body: string) => ({
  svg: `<svg xmlns="http://www.w3.org/2000/svg" width="90" height="90">${body}</svg>`,
  width: 90,
  height: 90,
});

describe('drawings', () => {
  it('have what lies together under one transparency in a group, and nowhere else', async () => {
    const { created } = await make([
      drawing('<g opacity="0.5"><rect width="31" height="9"/><rect width="9" height="32"/></g>'),
    ]);
    const drawn = streamsOf(created.bytes).filter(({ content }) => /\b3[12]\b/.test(content));
    expect(drawn.map(({ dictionary }) => /\/Subtype \/(\w+)/.exec(dictionary)?.[1])).toEqual(['Form']);
    expect(drawn[0]?.content).toMatch(/\b31\b[\s\S]*\b32\b/);
  });

  it('that fail within a group leave the file whole, and the rest of the page in place', async () => {
    const failing = drawing('<g opacity="0.5"><g opacity="0.5"><rect width="1e30" height="9"/></g></g>');
    const made = await make([failing, { text: 'afterwards' }]);
    expect(allText(made)).toContain('afterwards');
  });

  it('are lettered in the families that stand for those which they name', async () => {
    const { pages } = await make([
      {
        ...drawing(
          '<text y="20" font-family="Consolas, monospace">code</text><text y="40" font-family="Arial">plain</text>',
        ),
        font: 'Source Sans 3',
        namedFonts: { Consolas: 'Source Code Pro' },
      },
    ]);
    const fontOf = (wanted: string): string | undefined =>
      pages[0]?.items.find(({ text }) => text.startsWith(wanted))?.font;
    expect(fontOf('c')).toMatch(/SourceCodePro/);
    expect(fontOf('p')).toMatch(/SourceSans3/);
  });

  it('keep to the length that a text is given', async () => {
    const { pages } = await make([
      drawing(
        '<text y="20" textLength="40" lengthAdjust="spacingAndGlyphs">mmmmmm</text><text y="40" x="40">x</text>',
      ),
    ]);
    const [letters, after] = ['m', 'x'].map((letter) =>
      pages[0]?.items.filter(({ text }) => text.includes(letter)),
    );
    const last = letters?.at(-1);
    expect((last?.xPt ?? 0) + (last?.widthPt ?? 0)).toBeCloseTo(after?.[0]?.xPt ?? 0, 0);
  });
});
