import type { NodeId, Position } from '@octavo/core';
import type { SlideTransition } from '../../deck.ts';
import type { AuthorLayout } from './author-layout.ts';
import type { BackgroundPicture } from './background-picture.ts';

/** A colour that words are to have. */
export interface AskedColor {
  readonly color: string;
  readonly position: Position | undefined;
}

/** What the author set for a slide beside its content. */
export interface SlideSettings {
  readonly classes: readonly string[];
  /** `#rrggbb` */
  readonly color?: string;
  /** Of the words, `#rrggbb`, and where it was asked for. */
  readonly textColor?: AskedColor;
  readonly picture?: BackgroundPicture;
  readonly transition?: SlideTransition;
  /** What stands above and below a slide of Marp's, in plain words. */
  readonly header?: string;
  readonly footer?: string;
  readonly isNumbered?: boolean;
  readonly layout?: AuthorLayout;
  /** Where the layout was asked for. */
  readonly layoutPosition?: Position;
  /** Whether the title is to be as large as its place allows. */
  readonly fitsTitle: boolean;
  /** What comes with each press of the key. */
  readonly steps: readonly (readonly NodeId[])[];
  /** Lists whose points come at once, where those of others come one by one. */
  readonly steadyLists: readonly NodeId[];
}

export const noSettings: SlideSettings = { classes: [], fitsTitle: false, steps: [], steadyLists: [] };
