import type { Document } from '../model/nodes/document.ts';
import type { Heading } from '../model/nodes/heading.ts';
import { walk } from '../model/visit.ts';
import type { NodeNumber, NodeTable } from './resolved-document.ts';
import type { Strings } from './strings.ts';

/** The numbers of figures, tables and formulas that have a caption or label, and of headings when asked. */
export function numberNodes(
  document: Document,
  headings: readonly Heading[],
  { numberHeadings, strings }: { readonly numberHeadings: boolean; readonly strings: Strings },
): NodeTable<NodeNumber> {
  return {
    ...numberCaptioned(document, strings),
    ...(numberHeadings ? numberHeadingNodes(headings, strings) : {}),
  };
}

function numberCaptioned(document: Document, strings: Strings): NodeTable<NodeNumber> {
  const numbers: Record<string, NodeNumber> = {};
  const counts = { figure: 0, table: 0, equation: 0 };
  const give = (id: string, series: keyof typeof counts): void => {
    counts[series] += 1;
    numbers[id] = {
      number: String(counts[series]),
      label: withNumber(strings[series], String(counts[series])),
    };
  };
  for (const node of walk(document)) {
    const labelled = node.attributes?.label !== undefined;
    if (node.type === 'figure' && (labelled || node.caption !== undefined)) give(node.id, 'figure');
    if (node.type === 'chart' && (labelled || node.title !== undefined)) give(node.id, 'figure');
    if (node.type === 'table' && (labelled || node.caption !== undefined)) give(node.id, 'table');
    if (node.type === 'mathBlock' && labelled) give(node.id, 'equation');
  }
  return numbers;
}

function numberHeadingNodes(headings: readonly Heading[], strings: Strings): NodeTable<NodeNumber> {
  const top = headings.reduce((least, heading) => Math.min(least, heading.depth), 6);
  const counts: number[] = [];
  return Object.fromEntries(
    headings.map((heading) => {
      const level = heading.depth - top;
      while (counts.length <= level) counts.push(0);
      counts.length = level + 1;
      counts[level] = (counts[level] ?? 0) + 1;
      // A level that was skipped counts as its first.
      const number = counts.map((count) => Math.max(1, count)).join('.');
      return [heading.id, { number, label: withNumber(strings.section, number) }];
    }),
  );
}

/** A word with its number, kept on one line; a word may hold the number's place (`第{n}节`). */
export function withNumber(word: string, number: string): string {
  return word.includes('{n}') ? word.replace('{n}', number) : `${word}\u00a0${number}`;
}
