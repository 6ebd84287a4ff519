import type { ManuscriptConfig } from '../config/config.ts';
import type { Block } from '../model/node-map.ts';
import type { NodeId } from '../model/nodes/base.ts';
import { plainText } from '../model/plain-text.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';
import type { Theme } from '../theme/theme.ts';

/**
 * The paragraphs that are asked to begin with a large letter: the first of the text, or those that follow a chapter's heading. Lists,
 * quotes and boxes that a chapter begins with have none.
 */
export function findInitials(
  { document: { children, metadata } }: ResolvedDocument,
  { dropCaps }: ManuscriptConfig,
  { dropCap }: Theme,
): ReadonlySet<NodeId> {
  const places = dropCaps === 'theme' ? dropCap.at : dropCaps;
  if (places === 'none') return new Set();
  if (places === 'first') {
    const first = children.find(isText);
    return new Set(first === undefined ? [] : [first.id]);
  }
  const level = chapterLevel(children, metadata.title !== undefined);
  const openers = children.filter((block, index) => {
    const before = children[index - 1];
    return isText(block) && before?.type === 'heading' && before.depth === level;
  });
  return new Set(openers.map(({ id }) => id));
}

/** The level of chapters: the highest, but for a heading that is the document's title. */
function chapterLevel(children: readonly Block[], hasTitle: boolean): number {
  const depths = children.flatMap((block) => (block.type === 'heading' ? [block.depth] : []));
  const highest = Math.min(...depths);
  const isTitle =
    !hasTitle && depths[0] === highest && depths.filter((depth) => depth === highest).length === 1;
  return isTitle ? Math.min(...depths.filter((depth) => depth > highest)) : highest;
}

/** A paragraph of words. */
function isText(block: Block): boolean {
  return block.type === 'paragraph' && plainText(block.children).trim() !== '';
}
