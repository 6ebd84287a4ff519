import type { Link, Node } from '@octavo/core';
import { walk } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import { Hyperlink } from '../elements/hyperlink.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { linkTarget } from './link-target.ts';

/** A link within the document leads to a bookmark; one that leads nowhere keeps its words. */
export function renderLink(node: Link, context: DocxContext): readonly InlineElement[] {
  if (context.insideLink) return context.renderInlines(node.children, context);
  const reference = context.resolved.references[node.id];
  const bookmark = reference === undefined ? undefined : context.plan.bookmarks[reference.targetId];
  const target = bookmark === undefined ? linkTarget(node.url) : undefined;
  if (bookmark === undefined && target === undefined) return context.renderInlines(node.children, context);
  const content = context.renderInlines(node.children, { ...withMark(context, 'link'), insideLink: true });
  if (content.length === 0) return [];
  return [
    new Hyperlink(
      bookmark === undefined
        ? { relationshipId: context.ledger.link(context.part, target ?? '') }
        : { anchor: bookmark.name, ...relationOfDrawings(node, bookmark.name, context) },
      content,
      node.title,
    ),
  ];
}

/** Pictures in a link within the document name its bookmark as an address, which Word and others follow. */
function relationOfDrawings(
  node: Link,
  bookmark: string,
  { resolved, ledger, part }: DocxContext,
): { readonly ofDrawings?: string } {
  const isDrawn = ({ type, id }: Node): boolean =>
    type === 'image' && (resolved.assets[id]?.type ?? 'missing') !== 'missing';
  return Array.from(walk(node)).some(isDrawn) ? { ofDrawings: ledger.link(part, `#${bookmark}`) } : {};
}
