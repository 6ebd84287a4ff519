import { plainText } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import type { TableRegion } from '../../src/deck.ts';
import { planMarkdown } from '../plan-markdown.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

async function tablesOf(lines: readonly string[]): Promise<readonly TableRegion[]> {
  const { deck, diagnostics } = await planMarkdown(`# T\n\n## S\n\n${lines.join('\n')}\n`);
  expect(diagnostics).toEqual([]);
  return deck.slides.flatMap(({ regions }) => regions).filter((region) => region.type === 'table');
}

const headOf = ({ table }: TableRegion): string =>
  (table.head[0]?.cells ?? [])
    .map(({ children }) =>
      children.map((block) => (block.type === 'paragraph' ? plainText(block.children) : '')).join(''),
    )
    .join(' ');

describe('a table whose columns do not stand beside each other', () => {
  const columns = Array.from({ length: 12 }, (_, index) => `Column${index}`);
  const words = columns.map((_, index) => `some words of a description ${index}`);

  it('is divided by columns, headed by the first one, and not set too small', async () => {
    const tables = await tablesOf([row(columns), row(columns.map(() => '---')), row(words), row(words)]);
    expect(tables.map(headOf)).toEqual([
      'Column0 Column1 Column2 Column3 Column4',
      'Column0 Column5 Column6 Column7 Column8',
      'Column0 Column9 Column10 Column11',
    ]);
    expect(Math.min(...tables.map(({ sizePt }) => sizePt))).toBeGreaterThanOrEqual(12);
  });

  it('stays whole where its cells are short', async () => {
    const tables = await tablesOf([
      row(columns),
      row(columns.map(() => '---')),
      row(columns.map((_, index) => String(index))),
    ]);
    expect(tables).toHaveLength(1);
  });
});
