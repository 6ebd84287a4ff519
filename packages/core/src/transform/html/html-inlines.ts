import type { ChildNode } from 'domhandler';
import type { Inline } from '../../model/node-map.ts';
import { readComment } from '../../parse/build/comment.ts';
import type { HtmlContext } from './html-context.ts';
import { droppedElements, isElement } from './html-node.ts';
import { partKeys } from './part-keys.ts';
import { readElement } from './read-element.ts';
import { withoutLeadingSpace } from './without-leading-space.ts';

/** Inlines for the nodes of parsed HTML; white space is folded as a browser does. */
export function htmlInlines(nodes: readonly ChildNode[], context: HtmlContext): readonly Inline[] {
  return trimEdges(inlinesOf(nodes, context));
}

function inlinesOf(nodes: readonly ChildNode[], context: HtmlContext): readonly Inline[] {
  const inlines = nodes.flatMap((node): readonly Inline[] => {
    if (node.type === 'text') {
      const value = node.data.replace(/[ \t\r\n\f]+/g, ' ');
      return [
        {
          id: '',
          type: 'text',
          value,
          ...(context.position === undefined ? {} : { position: context.position }),
        },
      ];
    }
    if (node.type === 'comment') {
      const place = context.position === undefined ? {} : { position: context.position };
      const read = readComment(`<!--${node.data}-->`, { id: '', ...place });
      return read === undefined ? [] : [read.comment];
    }
    if (!isElement(node)) return [];
    const children = droppedElements.has(node.name) ? [] : inlinesOf(node.children, context);
    return readElement(
      { name: node.name, attribs: node.attribs, children, position: context.position },
      context,
    );
  });
  return partKeys(inlines);
}

function trimEdges(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  const trimmed =
    last?.type === 'text' ? inlines.with(-1, { ...last, value: last.value.trimEnd() }) : inlines;
  return withoutLeadingSpace(trimmed.filter((inline) => inline.type !== 'text' || inline.value !== ''));
}
