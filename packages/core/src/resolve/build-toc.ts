import type { Heading } from '../model/nodes/heading.ts';
import { plainText } from '../model/plain-text.ts';
import { captionWords } from './caption-words.ts';
import type { NodeNumber, NodeTable, TocEntry } from './resolved-document.ts';

/** The table of contents: every heading of the outline that has words. Renderers cut it at the depth asked for. */
export function buildToc(
  headings: readonly Heading[],
  anchors: NodeTable<string>,
  numbers: NodeTable<NodeNumber>,
): readonly TocEntry[] {
  return headings.flatMap((heading): readonly TocEntry[] => {
    const text = plainText(heading.children).trim();
    if (text === '') return [];
    const number = numbers[heading.id]?.number;
    return [
      {
        nodeId: heading.id,
        depth: heading.depth,
        ...(number === undefined ? {} : { number }),
        content: captionWords(heading.children),
        text,
        anchor: anchors[heading.id] ?? '',
      },
    ];
  });
}
