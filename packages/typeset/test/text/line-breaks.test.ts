import { describe, expect, it } from 'vitest';
import { lineBreaks } from '../../src/index.ts';
import { lineBreakSamples } from './line-break-samples.ts';

function broken(text: string): readonly string[] {
  return lineBreaks(text).map((end, index, all) => text.slice(all[index - 1]?.index ?? 0, end.index));
}

describe('lineBreaks', () => {
  it.each(lineBreakSamples)('breaks %s', (sample) => {
    const expected: number[] = [];
    let text = '';
    for (const token of sample.split(' ')) {
      if (token === '÷') expected.push(text.length);
      else if (token !== '×') text += String.fromCodePoint(Number.parseInt(token, 16));
    }
    expect(lineBreaks(text).map(({ index }) => index)).toEqual(expected);
  });

  it('begins no line with small kana or closing signs, ends none with opening brackets', () => {
    expect(broken('ちょっと（例）です。')).toEqual(['ちょっ', 'と', '（例）', 'で', 'す。']);
    expect(broken('ラーメン々々…')).toEqual(['ラー', 'メ', 'ン々々…']);
  });

  it('opens a line with wide brackets after Latin words, and with quotation marks between ideographs', () => {
    expect(broken('PDF（例）')).toEqual(['PDF', '（例）']);
    expect(broken('他说：“你好”然后')).toEqual(['他', '说：', '“你', '好”', '然', '后']);
    expect(broken('say “yes” now')).toEqual(['say ', '“yes” ', 'now']);
  });

  it('ends no line behind the hyphens that a word begins with', () => {
    expect(broken('use --one-line or (-N), well-known')).toEqual([
      'use ',
      '--one-',
      'line ',
      'or ',
      '(-N), ',
      'well-',
      'known',
    ]);
  });

  it('finds the words of Thai and Khmer', () => {
    expect(broken('ประเทศไทยมีน้ำใสต่างๆ')).toEqual(['ประเทศไทย', 'มี', 'น้ำ', 'ใส', 'ต่างๆ']);
    expect(broken('ភាសាខ្មែរជាភាសា')).toEqual(['ភាសាខ្មែរ', 'ជា', 'ភាសា']);
  });

  it('takes time in proportion to the text', () => {
    const time = (count: number): number => {
      const started = process.cpuUsage();
      lineBreaks('说：“你好”（PDF（例）ไทยมี '.repeat(count));
      return process.cpuUsage(started).user;
    };
    time(500);
    expect(time(8000)).toBeLessThan(time(1000) * 24 + 50_000);
  });
});
