import type { Inline } from '../model/node-map.ts';

const leftOut: ReadonlySet<Inline['type']> = new Set(['footnoteReference', 'image', 'htmlInline', 'comment']);

/** The words of a heading or caption as lists of them repeat them: without note marks, comments and images, links as their words. */
export function captionWords(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (leftOut.has(inline.type)) return [];
    if (inline.type === 'lineBreak') return [{ ...inline, type: 'text', value: ' ' }];
    if (inline.type === 'link') return captionWords(inline.children);
    return 'children' in inline ? [{ ...inline, children: captionWords(inline.children) }] : [inline];
  });
}
