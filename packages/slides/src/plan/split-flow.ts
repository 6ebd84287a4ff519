import type { Block, Heading } from '@octavo/core';
import type { Draft } from './drafts.ts';
import { isSettings } from './settings/is-settings.ts';

/** What cuts the flow. */
export interface SplitRules {
  /** Headings down to this depth start a slide; 0 for none. */
  readonly level: number;
  /** Whether `---` does. */
  readonly rules: boolean;
}

/** Cuts the flow of a document into drafts of slides. */
export function splitFlow(blocks: readonly Block[], cut: SplitRules): readonly Draft[] {
  const drafts: Draft[] = [];
  let current: { heading?: Heading; blocks: Block[]; continues: boolean } = { blocks: [], continues: false };
  const flush = (): void => {
    if (current.heading !== undefined || current.blocks.some(isShown)) drafts.push(draftOf(current, cut));
  };
  const start = (heading: Heading | undefined, continues: boolean): void => {
    flush();
    current = { ...(heading === undefined ? {} : { heading }), blocks: [], continues };
  };
  for (const block of flatten(blocks)) {
    if (block.type === 'heading' && block.depth <= cut.level) start(block, false);
    else if (block.type === 'thematicBreak' && cut.rules) start(undefined, false);
    else if (block.type === 'slideBreak') start(undefined, !cut.rules);
    else if (block.type === 'container' && block.name === 'slide') {
      start(undefined, false);
      const { attributes } = block;
      if (attributes !== undefined) current.blocks.push({ ...block, children: [] });
      current.blocks.push(...block.children);
      start(undefined, true);
    } else current.blocks.push(block);
  }
  flush();
  return drafts.map((draft, index) =>
    draft.kind === 'section' && !opensPart(draft, drafts[index + 1]) ? { ...draft, kind: 'slide' } : draft,
  );
}

/** A heading above those that start slides opens a part when one of those follows; without a body, it stands alone anyway. */
function opensPart(draft: Draft, next: Draft | undefined): boolean {
  if (!draft.blocks.some(isShown)) return true;
  const depth = draft.heading?.depth ?? 0;
  return next?.heading !== undefined && next.heading.depth > depth;
}

function draftOf(
  {
    heading,
    blocks,
    continues,
  }: { readonly heading?: Heading; readonly blocks: readonly Block[]; readonly continues: boolean },
  { level }: SplitRules,
): Draft {
  if (heading !== undefined) {
    return { kind: heading.depth < level ? 'section' : 'slide', heading, blocks, continues };
  }
  const at = blocks.findIndex((block) => block.type === 'heading');
  const own = blocks[at];
  const opens = own?.type === 'heading' && blocks.slice(0, at).every(isPicture);
  if (!opens) return { kind: 'slide', blocks, continues };
  const others = [...blocks.slice(0, at), ...blocks.slice(at + 1)];
  return { kind: others.some(isShown) ? 'slide' : 'section', heading: own, blocks: others, continues: false };
}

/** Groups that have no say in a deck stand for what they hold. */
function flatten(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap((block) => (block.type === 'conditional' ? flatten(block.children) : [block]));
}

function isShown(block: Block): boolean {
  return (
    block.type !== 'htmlBlock' &&
    block.type !== 'pageBreak' &&
    block.type !== 'thematicBreak' &&
    block.type !== 'bibliography' &&
    !isSettings(block)
  );
}

/** What may stand before the heading of a slide without taking its place: a background, a logo, notes. */
function isPicture(block: Block): boolean {
  if (block.type === 'paragraph')
    return block.children.every(
      ({ type }) => type === 'image' || type === 'htmlInline' || type === 'comment',
    );
  return (
    block.type === 'figure' ||
    block.type === 'htmlBlock' ||
    block.type === 'speakerNotes' ||
    isSettings(block)
  );
}
