import { describe, expect, it } from 'vitest';
import {
  embeddingLevels,
  graphemes,
  lineBreaks,
  mirrorText,
  needsBidi,
  visualOrder,
} from '../../src/index.ts';

describe('lineBreaks', () => {
  it('breaks after spaces and hyphens, and where a line must end', () => {
    const text = 'well-known to\nall';
    const parts = lineBreaks(text).map((end, index, all) =>
      text.slice(all[index - 1]?.index ?? 0, end.index),
    );
    expect(parts).toEqual(['well-', 'known ', 'to\n', 'all']);
    expect(lineBreaks(text).map((end) => end.required)).toEqual([false, false, true, false]);
  });

  it('breaks between ideographs, but not before closing punctuation', () => {
    expect(lineBreaks('日本語。').map((end) => end.index)).toEqual([1, 2, 4]);
  });
});

describe('bidi', () => {
  it('needs no work for left-to-right text', () => {
    expect(needsBidi('plain', 'ltr')).toBe(false);
    expect(needsBidi('שלום', 'ltr')).toBe(true);
  });

  it('orders the pieces of a line as they are seen', () => {
    const levels = embeddingLevels('ab אב 12', 'ltr');
    expect(Array.from(levels)).toEqual([0, 0, 0, 1, 1, 1, 2, 2]);
    const pieces = [
      { text: 'ab ', level: 0 },
      { text: 'אב', level: 1 },
      { text: ' ', level: 1 },
      { text: '12', level: 2 },
    ];
    expect(visualOrder(pieces).map((piece) => piece.text)).toEqual(['ab ', '12', ' ', 'אב']);
  });

  it('mirrors brackets', () => {
    expect(mirrorText('(a)')).toBe(')a(');
  });
});

describe('graphemes', () => {
  it('keeps marks, joined emoji and surrogate pairs whole', () => {
    expect(graphemes('e\u0301x')).toEqual(['e\u0301', 'x']);
    expect(graphemes('👩‍💻!')).toEqual(['👩‍💻', '!']);
    expect(graphemes('𝒜b')).toEqual(['𝒜', 'b']);
  });
});
