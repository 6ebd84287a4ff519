import type { RenderConfig, ResolvedDocument, Theme } from '@octavo/core';
import type { Deck, SlideGeometry } from '../deck.ts';
import type { LayoutDefinition } from './master/layouts.ts';

/** What travels down to everything that writes a part. */
export interface PptxContext {
  readonly deck: Deck;
  readonly resolved: ResolvedDocument;
  readonly theme: Theme;
  readonly config: RenderConfig;
  readonly geometry: SlideGeometry;
  readonly layouts: readonly LayoutDefinition[];
  /** The deck's language as presentation programs name it: `en-US`. */
  readonly language: string;
  /** The path of each slide's part by the slide's id. */
  readonly slidePaths: ReadonlyMap<string, string>;
}
