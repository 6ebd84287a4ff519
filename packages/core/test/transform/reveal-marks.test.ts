import { describe, expect, it } from 'vitest';
import { parseAndTransform } from '../support/parse.ts';

const blocksOf = async (source: string) => (await parseAndTransform(source)).document.children;

describe('what decks for reveal.js say in notations of their own', () => {
  it('sets a slide by a comment', async () => {
    expect(
      await blocksOf('<!-- .slide: data-background="#223355" class=\'wide\' -->\n\n## A\n\na\n'),
    ).toMatchObject([
      { name: 'slide-settings', attributes: { values: { _background: '#223355', _class: 'wide' } } },
      { type: 'heading' },
      { type: 'paragraph' },
    ]);
  });

  it('takes what follows `Note:` for the speaker, to the end of the slide', async () => {
    const blocks = await blocksOf(
      '---\ntheme: reveal\n---\n\n## A\n\na\n\nNote: Say *this*.\n\n- And that.\n\n--\n\n## B\n\nNote that b.\n',
    );
    expect(blocks.map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'speakerNotes',
      'thematicBreak',
      'heading',
      'paragraph',
    ]);
    expect(blocks[2]).toMatchObject({
      children: [{ children: [{ value: 'Say ' }, { type: 'emphasis' }, { value: '.' }] }, { type: 'list' }],
    });
  });

  it('leaves notes of other documents in the text', async () => {
    expect(await blocksOf('## A\n\nNote: this is text.\n')).toMatchObject([{ type: 'paragraph' }]);
  });
});

describe("Pandoc's title block", () => {
  it('says title, authors and date', async () => {
    const { document } = await parseAndTransform(
      '% A report\n% Ann Example; Bo Other\n% 2026-11-27\n\n# Part\n\na',
    );
    expect(document.metadata).toMatchObject({
      title: [{ value: 'A report' }],
      authors: [{ name: 'Ann Example' }, { name: 'Bo Other' }],
      date: '2026-11-27',
    });
    expect(document.children.map(({ type }) => type)).toEqual(['heading', 'paragraph']);
  });

  it('keeps a per cent sign in a title, and lines that it cannot tell apart in the text', async () => {
    const one = await parseAndTransform('% Growth of 5 % a year\n\na');
    expect(one.document.metadata.title).toMatchObject([{ value: 'Growth of 5 % a year' }]);
    const two = await parseAndTransform('% Growth of 5 % a year\n% Ann Example\n\na');
    expect(two.document.metadata.title).toBeUndefined();
    expect(two.document.children).toHaveLength(2);
  });
});
