import type { Link } from '@octavo/core';
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
        : { anchor: bookmark.name },
      content,
      node.title,
    ),
  ];
}
