import { checkPdf } from '@octavo/pdf-check';
import { inspectStructure, printStructure } from '@octavo/testkit';
import { describe, expect, it } from 'vitest';
import type { EngineContent, EngineDefinition } from '../../src/engine/index.ts';
import { make, words } from '../support/make.ts';

const everything: readonly EngineContent[] = [
  { text: 'Top', outlineLevel: 1, id: 'top' },
  {
    text: [
      'See ',
      { text: 'the site', link: 'https://example.org' },
      { text: '1', footnote: 'a' },
      '. ',
      words(300),
    ],
  },
  { ul: [{ text: 'one', marker: { task: 'done' } }, { ol: [{ text: 'inner' }] }] },
  { text: 'Numbers', tag: 'Caption' },
  {
    table: {
      headerRows: 1,
      body: [
        [{ text: 'a' }, { text: 'b' }],
        [{ text: '1', colSpan: 2 }, {}],
      ],
    },
  },
  { table: { headerRows: 1, body: [[{ text: 'only' }, { text: 'heads' }]] } },
  {
    svg: '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
    width: 9,
    height: 9,
    alt: 'A box',
  },
  { text: 'مرحبا', language: 'ar', direction: 'rtl' },
];
const rest: Partial<EngineDefinition> = {
  footnotes: { a: { text: 'Proof.' } },
  header: () => ({ text: 'running' }),
  info: { title: 'A & B <c>', author: 'Ann', keywords: 'x, y', date: new Date('2020-01-02T03:04:05Z') },
};

const claimOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes)
    .toString('latin1')
    .match(/<pdf(?:ua|a)id:[\s\S]*?<\/rdf:Description>/)?.[0] ?? '';

describe('a standard', () => {
  it.each(['ua-1', 'a-2b', 'a-2a', 'a-3a'] as const)(
    '%s is claimed by a file that keeps it',
    async (standard) => {
      const { created } = await make(everything, { ...rest, standard });
      expect(created.standardFaults).toEqual([]);
      expect(claimOf(created.bytes)).not.toBe('');
      expect(checkPdf(created.bytes, standard)).toEqual([]);
    },
  );

  it('is not claimed by one that breaks it, which says why', async () => {
    const picture = {
      svg: '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9"/></svg>',
      width: 9,
      height: 9,
    };
    const { created, pages } = await make([...everything, picture], { ...rest, standard: 'ua-1' });
    expect(created.standardFaults.map(({ clause }) => clause)).toEqual(['7.3-1']);
    expect(claimOf(created.bytes)).toBe('');
    expect(pages.length).toBeGreaterThan(0);
    expect(checkPdf(created.bytes, 'ua-1').map(({ clause }) => clause)).toEqual(['5-1', '7.3-1']);
  });

  it('takes attachments in PDF/A-3 only', async () => {
    const attachments = [
      {
        name: 'ä.md',
        bytes: new TextEncoder().encode('# Hi'),
        mediaType: 'text/markdown',
        relationship: 'Source',
      },
    ] as const;
    const allowed = await make(everything, { ...rest, standard: 'a-3a', attachments });
    expect(allowed.created.standardFaults).toEqual([]);
    const refused = await make(everything, { ...rest, standard: 'a-2b', attachments });
    expect(refused.created.standardFaults.map(({ clause }) => clause)).toEqual(['6.8-1']);
  });

  it('is kept by a file that goes with a place, which is in the tree there', async () => {
    const src = new TextEncoder().encode('# Hi');
    const files = [
      { text: 'before' },
      { attachment: { src, name: 'hi.md', description: 'The source' } },
      { attachment: 'named', icon: 'Paperclip' },
      { text: 'after' },
    ] as const;
    const namedFiles = { named: { src, name: 'named.md' } };
    const { created } = await make(files, { ...rest, header: () => undefined, standard: 'ua-1', namedFiles });
    expect(created.standardFaults).toEqual([]);
    const [page = []] = await inspectStructure(created.bytes);
    const order = printStructure(page).match(/before|Annot|after/g);
    expect(order).toEqual(['before', 'Annot', 'Annot', 'after']);
  });

  it('is kept without being claimed', async () => {
    const { created } = await make(everything, rest);
    expect(checkPdf(created.bytes, 'ua-1').map(({ clause }) => clause)).toEqual(['5-1']);
  });
});
