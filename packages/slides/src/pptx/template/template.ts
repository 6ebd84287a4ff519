import type { ThemeSlide, XmlElement } from '@octavo/core';
import type { Box, SlideGeometry } from '../../deck.ts';
import type { TitleRole } from '../../plan/titles/fit-title.ts';
import type { LayoutDefinition } from '../master/layouts.ts';
import type { Part } from '../package/part.ts';
import type { HouseScheme } from '../theme/house-color.ts';

/** Room between the edge of a placeholder and its words. */
export interface Insets {
  readonly leftPt: number;
  readonly topPt: number;
  readonly rightPt: number;
  readonly bottomPt: number;
}

/** A master with its layouts, as they go into a deck. */
export interface TemplateMaster {
  readonly path: string;
  /** Its tree; the list of layouts is written anew. */
  readonly root: XmlElement;
  readonly relationships: Part['relationships'];
  readonly layoutPaths: readonly string[];
}

/** What of a house's presentation a deck takes: masters, layouts, themes, and what the planner must know of them. */
export interface Template {
  readonly slide: ThemeSlide;
  /** The boxes within the placeholders' insets: those that words are measured in. */
  readonly geometry: SlideGeometry;
  readonly bodyInsets: Insets;
  readonly titleInsets: Insets;
  /** Sizes of the nine levels of a body. */
  readonly levelSizesPt: readonly number[];
  readonly fonts: { readonly heading?: string; readonly text?: string };
  /** Indexes that footer and number of our layouts have on its master, as far as that has these. */
  readonly furniture: NonNullable<LayoutDefinition['furniture']>;
  /** Whether each level has a bullet of its own. */
  readonly hasBullets: readonly boolean[];
  /** Whether its lines or paragraphs stand further apart than words are measured. */
  readonly isLoose: boolean;
  /** Whether its words are light on a dark ground. */
  readonly isDark: boolean;
  readonly scheme: HouseScheme;
  /** Where titles of its content layout stand in their place (ISO/IEC 29500-1 §20.1.10.60), when that layout says it: those of ours stand alike. */
  readonly titleAnchor?: string;
  /** Which of its titles are set in capitals. */
  readonly capitalTitles: ReadonlySet<TitleRole>;
  /** Its layouts that were matched, in no order. */
  readonly layouts: readonly LayoutDefinition[];
  /** Its other layouts, each with all of its placeholders. */
  readonly otherLayouts: readonly Omit<LayoutDefinition, 'key'>[];
  readonly masters: readonly TemplateMaster[];
  /** Layouts, themes and pictures; masters are written with the list of their layouts. */
  readonly parts: readonly Part[];
  /** The number of its layouts and themes, which ours come after. */
  readonly layoutCount: number;
  readonly themeCount: number;
}

/** A box within insets. */
export function within(box: Box, insets: Insets): Box {
  return {
    leftPt: round(box.leftPt + insets.leftPt),
    topPt: round(box.topPt + insets.topPt),
    widthPt: round(Math.max(1, box.widthPt - insets.leftPt - insets.rightPt)),
    heightPt: round(Math.max(1, box.heightPt - insets.topPt - insets.bottomPt)),
  };
}

/** The box around words that need `box`. */
export function around(box: Box, insets: Insets): Box {
  return {
    leftPt: round(box.leftPt - insets.leftPt),
    topPt: round(box.topPt - insets.topPt),
    widthPt: round(box.widthPt + insets.leftPt + insets.rightPt),
    heightPt: round(box.heightPt + insets.topPt + insets.bottomPt),
  };
}

function round(pt: number): number {
  return Math.round(pt * 100) / 100;
}
