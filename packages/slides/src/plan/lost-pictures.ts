import type { Block, Figure, Inline, Paragraph, ResolvedDocument } from '@octavo/core';
import type { Draft } from './drafts.ts';
import { isAtHand } from './settings/is-at-hand.ts';
import { isSettings } from './settings/is-settings.ts';

type Assets = ResolvedDocument['assets'];

/** Drafts without the pictures that say nothing, and these. */
export interface WithoutLostPictures {
  readonly drafts: readonly Draft[];
  readonly lost: readonly Block[];
}

/**
 * Leaves out pictures that cannot be read and have neither an alternative text nor a caption: all that a slide could show in their place is
 * that they are missing. They stay where a slide would show nothing else.
 */
export function withoutLostPictures(
  drafts: readonly Draft[],
  { assets }: Pick<ResolvedDocument, 'assets'>,
): WithoutLostPictures {
  const lost: Block[] = [];
  const kept = drafts.map((draft) => {
    const dropped: Block[] = [];
    const blocks = draft.blocks.flatMap((block) => keep(block, assets, dropped));
    if (dropped.length === 0 || !blocks.some(shows)) return draft;
    lost.push(...dropped);
    return { ...draft, blocks };
  });
  return { drafts: lost.length === 0 ? drafts : kept, lost };
}

function keep(block: Block, assets: Assets, dropped: Block[]): readonly Block[] {
  if (isLost(block, assets)) {
    dropped.push(block);
    return [];
  }
  if (block.type !== 'container' || block.children.length === 0) return [block];
  const before = dropped.length;
  const children = block.children.flatMap((child) => keep(child, assets, dropped));
  if (children.length === 0) {
    dropped.push(block);
    return [];
  }
  return dropped.length === before ? [block] : [{ ...block, children }];
}

function isLost(block: Block, assets: Assets): boolean {
  switch (block.type) {
    case 'figure':
      return isLostFigure(block, assets);
    case 'paragraph':
      return isLostParagraph(block, assets);
    default:
      return false;
  }
}

function isLostFigure({ image, caption = [] }: Figure, assets: Assets): boolean {
  return image.alt === '' && caption.length === 0 && !isAtHand(image, assets);
}

function isLostParagraph({ children }: Paragraph, assets: Assets): boolean {
  return (
    children.some(({ type }) => type === 'image') &&
    children.every(
      (child) => isBlank(child) || (child.type === 'image' && child.alt === '' && !isAtHand(child, assets)),
    )
  );
}

function isBlank(node: Inline): boolean {
  return (
    node.type === 'lineBreak' ||
    node.type === 'htmlInline' ||
    (node.type === 'text' && node.value.trim() === '')
  );
}

/** Whether a block puts something on its slide. */
function shows(block: Block): boolean {
  return block.type !== 'speakerNotes' && block.type !== 'htmlBlock' && !isSettings(block);
}
