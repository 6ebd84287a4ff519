import type { Block, Heading } from '@octavo/core';
import type { SlideSettings } from './settings/slide-settings.ts';

/** A slide before it is fitted: what the author put under one heading or between two breaks. */
export interface Draft {
  /** A `section` opens a part: its heading stands above those that start slides. */
  readonly kind: 'section' | 'slide';
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
  /** Whether it goes on with the slide before, under the same title. */
  readonly continues: boolean;
  /** What the author set beside the content; filled in once all drafts are known. */
  readonly settings?: SlideSettings;
}
