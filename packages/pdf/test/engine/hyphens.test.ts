import { glyphLines } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineStyle } from '../../src/engine/index.ts';
import { make } from '../support/make.ts';

/** The lines of a text in a column, hyphens as they are drawn. */
async function linesOf(text: string, width: number, style: EngineStyle = {}): Promise<readonly string[]> {
  const { created } = await make([{ columns: [{ width, text, hyphenate: true, ...style }] }]);
  const lines = await glyphLines(created.bytes);
  return lines.map(({ glyphs }) =>
    glyphs
      .map((glyph) => glyph.text)
      .join('')
      .replaceAll('\u00ad', '-')
      .trim(),
  );
}

describe('hyphens in ragged text', () => {
  it('are not set where the word has room on the next line', async () => {
    expect(await linesOf('Mina Mirador', 50, { language: 'es' })).toEqual(['Mina', 'Mirador']);
    expect(await linesOf('Estado de São Paulo, Brasil', 55, { language: 'es' })).toEqual([
      'Estado de',
      'São Paulo,',
      'Brasil',
    ]);
  });

  it('are set in what does not fit', async () => {
    const lines = await linesOf('An internationalization', 55);
    expect(lines.length).toBeGreaterThan(2);
    expect(lines.slice(1, -1).every((line) => line.endsWith('-'))).toBe(true);
  });

  it('are set where a line would else be very short', async () => {
    const text = 'The Wirtschaftsförderungsgesellschaft';
    expect((await linesOf(text, 172, { language: 'de' }))[0]).toMatch(/^The Wirt.*-$/);
  });
});

describe('hyphens in names', () => {
  /** How often a word is divided in paragraphs of many widths. */
  async function divisions(word: string, language: string): Promise<number> {
    const text = [
      'with the others of',
      'who stood for what',
      'by then, and on to the',
      'which no one in',
      'was to see, as',
    ]
      .map((words) => `${words} ${word}`)
      .join(' ');
    const content = Array.from({ length: 40 }, (_, at) => ({
      columns: [{ width: 150 + 3 * at, text, hyphenate: true, language, alignment: 'justify' as const }],
    }));
    const lines = await glyphLines((await make(content)).created.bytes);
    return lines.filter(({ glyphs }) => /[-\u00ad]/.test(glyphs.at(-1)?.text ?? '')).length;
  }

  it('are dearer than in other words, but in German', async () => {
    const plain = await divisions('subterranean', 'en');
    expect(await divisions('Subterranean', 'en')).toBeLessThan(plain);
    const german = await divisions('bodenkreditanstalt', 'de');
    expect(german).toBeGreaterThan(0);
    expect(await divisions('Bodenkreditanstalt', 'de')).toBeGreaterThan(0.9 * german);
  });
});

describe('hyphens that the author wrote', () => {
  it('end no line where only a letter or two stand beside them', async () => {
    const text = 'Static Control Flow and RISC-V Migration for all of us';
    const content = Array.from({ length: 30 }, (_, at) => ({ columns: [{ width: 100 + 2 * at, text }] }));
    const lines = await glyphLines((await make(content)).created.bytes);
    const ends = lines.map(({ glyphs }) => glyphs.map((glyph) => glyph.text).join(''));
    expect(ends.filter((line) => line.endsWith('RISC-'))).toEqual([]);
  });
});
