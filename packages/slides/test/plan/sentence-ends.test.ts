import { describe, expect, it } from 'vitest';
import { sentenceEnds } from '../../src/plan/condense/sentence-ends.ts';

function sentences(text: string): readonly string[] {
  const ends = sentenceEnds(text);
  return ends.map((end, index) => text.slice(ends[index - 1] ?? 0, end).trim());
}

describe('sentenceEnds', () => {
  it.each([
    ['One. Two! Three?', ['One.', 'Two!', 'Three?']],
    ['It cost 3.5 million. Then more.', ['It cost 3.5 million.', 'Then more.']],
    ['Mr. Smith met Dr. Who. They left.', ['Mr. Smith met Dr. Who.', 'They left.']],
    ['He said “Stop.” She did.', ['He said “Stop.”', 'She did.']],
    ['See e.g. Figure 2. Next.', ['See e.g. Figure 2.', 'Next.']],
    ['J. K. Rowling wrote. We read.', ['J. K. Rowling wrote.', 'We read.']],
    ['敏捷的狐狸。它跑了！', ['敏捷的狐狸。', '它跑了！']],
    ['no end at all', ['no end at all']],
    ['Wait... and see. Done.', ['Wait... and see.', 'Done.']],
  ])('parts %s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
