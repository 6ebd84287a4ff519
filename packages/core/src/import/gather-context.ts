import type { Wrapping } from './detect-wrapping.ts';
import type { ListMarker } from './find-list-markers.ts';
import type { ImportBlock } from './import-block.ts';

/** What gathering knows of the whole text. */
export interface GatherContext {
  readonly markers: ReadonlyMap<number, ListMarker>;
  readonly wrapping: Wrapping;
}

/** A block and the index of the line after it. */
export interface Gathered {
  readonly block: ImportBlock;
  readonly next: number;
}
