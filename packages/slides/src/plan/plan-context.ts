import type { Host, RenderConfig, Theme } from '@octavo/core';
import type { DeckFonts, SlideGeometry } from '../deck.ts';
import type { MeasureContext } from '../measure/measure-context.ts';
import type { TitleRole } from './titles/fit-title.ts';

/** What the planner is handed beside the document. */
export interface PlanInput {
  readonly theme: Theme;
  readonly config: RenderConfig;
  /** Where fonts are read from. */
  readonly host: Host;
  /** Boxes, families and titles of a template; the theme's where there is none. Its sizes stand in `theme.slide`. */
  readonly look?: {
    readonly geometry: SlideGeometry;
    readonly fonts: Partial<DeckFonts>;
    readonly capitalTitles: ReadonlySet<TitleRole>;
  };
}

/** What travels down through planning. */
export interface PlanContext extends MeasureContext {
  readonly geometry: SlideGeometry;
  /** Whether what leaves much of its slide free is set larger: on our own layouts, a template's sizes are its house's. */
  readonly enlarges: boolean;
  /** Which titles are set in capitals. */
  readonly capitalTitles: ReadonlySet<TitleRole>;
  /** Whether the points of lists come one by one. */
  readonly incremental: boolean;
}
