import { qpdfCheck } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import { make } from '../support/make.ts';

describe('a comment', () => {
  it('goes with the page of its text, beside it', async () => {
    const made = await make(
      [
        { text: 'One', outlineLevel: 1, comment: 'Say “one”.\nThen wait.' },
        { text: 'Two', pageBreak: 'before' },
      ],
      { standard: 'ua-1' },
    );
    expect(made.pages.map(({ comments }) => comments)).toEqual([['Say “one”.\nThen wait.'], []]);
    expect(made.pages[0]?.items.map(({ text }) => text)).toEqual(['One']);
    expect(made.created.standardFaults).toEqual([]);
    const judged = await qpdfCheck(made.created.bytes);
    expect(judged ?? []).toEqual([]);
  });
});
