import type { RenderConfig, ResolvedDocument, Theme } from '@octavo/core';
import type { OfficeParts } from '@octavo/docx/office';
import type { Deck, SlideGeometry } from '../deck.ts';
import type { TextMeasure } from '../measure/text-measure.ts';
import type { LayoutDefinition } from './master/layouts.ts';
import type { Template } from './template/template.ts';

/** What travels down to everything that writes a part. */
export interface PptxContext {
  readonly deck: Deck;
  readonly resolved: ResolvedDocument;
  readonly theme: Theme;
  readonly config: RenderConfig;
  readonly geometry: SlideGeometry;
  /** The charts and equations that Office can show as its own. */
  readonly office: OfficeParts;
  readonly layouts: readonly LayoutDefinition[];
  /** The size of captions that stand in no placeholder of their own. */
  readonly captionSizePt: number;
  /** The house's template, when there is one. */
  readonly template?: Template;
  readonly measure: TextMeasure;
  /** The deck's language as presentation programs name it: `en-US`. */
  readonly language: string;
  /** The path of each slide's part by the slide's id. */
  readonly slidePaths: ReadonlyMap<string, string>;
}
