import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { alignSequences } from '../../src/diff/align-sequences.ts';
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import { defaultConfig, parseSource } from '../../src/index.ts';

async function diff(before: string, after: string) {
  const [one, two] = await Promise.all(
    [before, after].map(async (source) => {
      const { document } = await parseSource({ source, file: 'a.md', format: 'markdown' }, defaultConfig);
      if (document === undefined) throw new Error('not read');
      return document;
    }),
  );
  if (one === undefined || two === undefined) throw new Error('not read');
  return diffDocuments(one, two);
}

describe('diffDocuments', () => {
  it('sees no difference in how lines are broken and marks typed', async () => {
    const result = await diff(
      'Some *stressed*\nwords.\n\n- a\n- b\n',
      'Some _stressed_ words.\n\n* a\n* b\n',
    );
    expect(result).toEqual({ schemaVersion: 1, same: true, changes: [] });
  });

  it('names added, removed and changed pieces, and the words that changed', async () => {
    const { changes } = await diff(
      '# One\n\nThe port opens in spring.\n\nGone with the wind.\n',
      '# One\n\nThe port opens in autumn.\n\n## New\n',
    );
    expect(changes.map(({ type }) => type)).toEqual(['changed', 'removed', 'added']);
    const [changed] = changes;
    expect(changed?.type === 'changed' ? changed.words : []).toEqual([
      { type: 'same', text: 'The port opens in ' },
      { type: 'removed', text: 'spring' },
      { type: 'added', text: 'autumn' },
      { type: 'same', text: '.' },
    ]);
  });

  it('tells a piece that moved from one that went and one that came', async () => {
    const { changes } = await diff(
      'A first paragraph.\n\nA second paragraph.\n\nA third paragraph.\n',
      'A third paragraph.\n\nA first paragraph.\n\nA second paragraph.\n',
    );
    expect(changes.map(({ type }) => type)).toEqual(['moved']);
  });

  it('compares notes by what they say, and cells by rows', async () => {
    const note = (label: string, text: string) => `Words[^${label}].\n\n[^${label}]: ${text}\n`;
    expect((await diff(note('a', 'The note.'), note('b', 'The note.'))).same).toBe(true);
    const table = (cell: string) => `| a | b |\n|---|---|\n| ${cell} | 2 |\n`;
    expect((await diff(table('one small cell'), table('one large cell'))).changes).toMatchObject([
      { type: 'changed', after: { kind: 'tableRow' } },
    ]);
  });
});

describe('alignSequences', () => {
  it('leads from any sequence to any other', () => {
    const sequence = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(sequence, sequence, (before, after) => {
        const steps = alignSequences(before, after);
        const kept = steps.filter((step) => step.type !== 'added').map((step) => before[step.before]);
        const made = steps.filter((step) => step.type !== 'removed').map((step) => after[step.after]);
        expect(kept).toEqual(before);
        expect(made).toEqual(after);
        for (const step of steps)
          if (step.type === 'same') expect(before[step.before]).toBe(after[step.after]);
      }),
    );
  });

  it('stays linear over long texts that share nothing', () => {
    const long = (word: string) => Array.from({ length: 30_000 }, (_, index) => `${word}${index % 7}`);
    const start = process.cpuUsage().user;
    alignSequences(long('a'), long('b'));
    expect((process.cpuUsage().user - start) / 1e6).toBeLessThan(5);
  });
});
