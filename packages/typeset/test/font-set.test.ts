import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createFontSet } from '../src/index.ts';

const { resolve } = createRequire(import.meta.url);

function countingReader() {
  const read: string[] = [];
  const reader = async (specifier: string): Promise<Uint8Array | undefined> => {
    read.push(specifier.split('/').at(-1) ?? '');
    try {
      return await readFile(resolve(specifier));
    } catch {
      return undefined;
    }
  };
  return { read, reader };
}

const serif = { family: 'Source Serif 4' };

describe('FontSet', () => {
  it('reads only the one font that Latin text needs', async () => {
    const { read, reader } = countingReader();
    const fonts = createFontSet({ reader });
    await fonts.load([{ style: serif, text: 'Plain words, naïve café — “quoted”.' }]);
    expect(read).toEqual(['SourceSerif4_400Regular.ttf']);
  });

  it('measures the empty glyph at the end of a file', async () => {
    const fonts = createFontSet({ reader: countingReader().reader });
    const carlito = { family: 'Carlito' };
    await fonts.load([{ style: carlito, text: 'a b\u00a0c' }]);
    const [space, unbreakable] = [' ', '\u00a0'].map((text) =>
      fonts.measureText(text, { ...carlito, sizePt: 10 }),
    );
    expect(unbreakable).toBe(space);
  });

  it('measures in proportion to the size, and words add up', async () => {
    const fonts = createFontSet({ reader: countingReader().reader });
    await fonts.load([{ style: serif, text: 'one two' }]);
    const width = fonts.measureText('one two', { ...serif, sizePt: 10 });
    expect(width).toBeGreaterThan(30);
    expect(fonts.measureText('one two', { ...serif, sizePt: 20 })).toBeCloseTo(2 * width);
    const parts =
      fonts.measureText('one ', { ...serif, sizePt: 10 }) +
      fonts.measureText('two', { ...serif, sizePt: 10 });
    expect(parts).toBeCloseTo(width);
  });

  it('splits text where the font changes and keeps every character', async () => {
    const fonts = createFontSet({ reader: countingReader().reader });
    const text = 'Set ℝ ⊂ ℂ and 漢字 here';
    await fonts.load([{ style: serif, text }]);
    const runs = fonts.split(text, serif);
    expect(runs.map((run) => text.slice(run.start, run.end)).join('')).toBe(text);
    expect(runs.find((run) => run.text.includes('漢'))?.face.family.name).toBe('Noto Serif SC');
    expect(fonts.missingCharacters(text, serif)).toEqual([]);
  });

  it('chooses the ideographs of the document’s language', async () => {
    const fonts = createFontSet({ reader: countingReader().reader, language: 'ko' });
    await fonts.load([{ style: serif, text: '漢字 한글' }]);
    expect(fonts.split('漢', serif)[0]?.face.family.name).toBe('Noto Sans KR');
  });

  it('names missing characters and leaves their neighbours alone', async () => {
    const fonts = createFontSet({ reader: countingReader().reader });
    const text = 'a\u{10FFFD}b';
    await fonts.load([{ style: serif, text }]);
    expect(fonts.missingCharacters(text, serif)).toEqual(['\u{10FFFD}']);
    const drawn = fonts
      .split(text, serif)
      .map((run) => run.text)
      .join('');
    expect(drawn).toBe('a□b');
  });

  it('draws emoji in outline, joined ones and flags as one', async () => {
    const fonts = createFontSet({ reader: countingReader().reader });
    const text = '😀 👩‍💻 🇫🇷 👍🏽';
    await fonts.load([{ style: serif, text }]);
    expect(fonts.missingCharacters(text, serif)).toEqual([]);
    for (const emoji of text.split(' ')) {
      const [run, ...others] = fonts.split(emoji, serif);
      expect(others).toEqual([]);
      expect(run?.face.family.name).toBe('Noto Emoji');
      expect(run?.face.shape(run.text).glyphs).toHaveLength(1);
    }
  });

  it('finds phonetic letters and subscripts, and writes Roman numerals in letters', async () => {
    const fonts = createFontSet({ reader: countingReader().reader });
    const text = 'ɐʃ xᵢ ⅷ';
    await fonts.load([{ style: serif, text }]);
    expect(fonts.missingCharacters(text, serif)).toEqual([]);
    expect(fonts.split('ⅷ', serif)).toMatchObject([{ text: 'viii', standsFor: 'ⅷ' }]);
  });

  it('draws no joiners or selectors that a font lacks', async () => {
    const fonts = createFontSet({ reader: countingReader().reader });
    await fonts.load([{ style: serif, text: 'x\u200dy\ufe0f' }]);
    expect(
      fonts
        .split('x\u200dy\ufe0f', serif)
        .map((run) => run.text)
        .join(''),
    ).toBe('xy');
  });

  it('takes fonts from the folder of the project, and says where it looked', async () => {
    const { reader } = countingReader();
    const own = (specifier: string) =>
      specifier.startsWith('/')
        ? specifier === '/fonts/HouseFace-Regular.ttf'
          ? reader('@expo-google-fonts/carlito/400Regular/Carlito_400Regular.ttf')
          : Promise.resolve(specifier.includes('Broken') ? new Uint8Array(40) : undefined)
        : reader(specifier);
    const fonts = createFontSet({ reader: own });
    const problems = await fonts.load([
      { style: { family: 'House Face' }, text: 'a' },
      { style: { family: 'House Face', bold: true }, text: 'a' },
      { style: { family: 'Broken' }, text: 'a' },
      { style: { family: '../Nowhere' }, text: 'a' },
    ]);
    expect(fonts.face({ family: 'House Face' }).font.postscriptName).toBe('Carlito-Regular');
    expect(fonts.face({ family: 'House Face', bold: true }).font.postscriptName).toBe('Carlito-Regular');
    expect(problems.map(({ family }) => family)).toEqual(['Broken', '../Nowhere']);
    expect(problems[0]?.reason).toContain('`fonts/Broken-Regular.ttf` is no TrueType');
    expect(problems[1]?.reason).toContain('`fonts/Nowhere-Regular.ttf`');
  });

  it('lets a default font stand in for a family that cannot be read, and says so', async () => {
    const fonts = createFontSet({ reader: countingReader().reader });
    const problems = await fonts.load([{ style: { family: 'No Such Serif' }, text: 'a' }]);
    expect(problems.map((problem) => problem.family)).toEqual(['No Such Serif']);
    expect(fonts.face({ family: 'No Such Serif' }).family.name).toBe('Source Serif 4');
  });
});
