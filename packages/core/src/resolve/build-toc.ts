import type { Inline } from '../model/node-map.ts';
import type { Heading } from '../model/nodes/heading.ts';
import { plainText } from '../model/plain-text.ts';
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
        content: withoutNotes(heading.children),
        text,
        anchor: anchors[heading.id] ?? '',
      },
    ];
  });
}

const leftOut: ReadonlySet<Inline['type']> = new Set(['footnoteReference', 'image', 'htmlInline', 'comment']);

/** A heading's words as the contents repeat them: without note marks and images, links as their words. */
function withoutNotes(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (leftOut.has(inline.type)) return [];
    if (inline.type === 'lineBreak') return [{ ...inline, type: 'text', value: ' ' }];
    if (inline.type === 'link') return withoutNotes(inline.children);
    return 'children' in inline ? [{ ...inline, children: withoutNotes(inline.children) }] : [inline];
  });
}
