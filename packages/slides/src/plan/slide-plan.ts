import type { Block, Inline, NodeId } from '@octavo/core';
import type { Piece } from './pieces/piece.ts';
import type { SlideSettings } from './settings/slide-settings.ts';

/** A slide with its title and its pieces, before they are fitted. */
export interface SlidePlan {
  readonly kind: 'section' | 'slide';
  /** The words of the title; made up of the slide's first words when `titleContent` is empty. */
  readonly title: string;
  readonly titleContent: readonly Inline[];
  /** Whether the author of a deck gave the slide no title on purpose: the one that is made for it stands small above what it repeats. */
  readonly hasMadeTitle?: true;
  /** Shown under the title of a section. */
  readonly subtitle: readonly Inline[];
  readonly pieces: readonly Piece[];
  /** The full paragraph behind a title or subtitle that shows only its claim. */
  readonly notes: readonly Block[];
  /** What the plan stands for, its heading first. */
  readonly sourceIds: readonly NodeId[];
  /** Every node that a link to it should lead to this slide for. */
  readonly blocks: readonly Block[];
  readonly continues: boolean;
  readonly settings: SlideSettings;
}
