import type { LayoutDefinition } from '../master/layouts.ts';
import type { ChartStore } from '../package/chart-store.ts';
import type { MediaStore } from '../package/media-store.ts';
import type { RunPlace } from '../text/run-xml.ts';

/** What the shapes of one slide are written into. */
export interface SlideWriting extends RunPlace {
  readonly media: MediaStore;
  readonly charts: ChartStore;
  readonly layout: LayoutDefinition;
}
