import type { ResolvedDocument, Theme } from '@octavo/core';
import type { Deck } from '../deck.ts';
import type { AnchorPlaces, SlideArea } from './anchor-places.ts';
import type { ImageStore } from './image-store.ts';
import type { StyleClasses } from './style/style-classes.ts';

/** What the handlers of a slide are told. */
export interface HtmlContext {
  readonly resolved: ResolvedDocument;
  readonly deck: Deck;
  readonly theme: Theme;
  /** 1-based; part of the ids that this slide's own elements get. */
  readonly slideNumber: number;
  readonly area: SlideArea;
  readonly anchors: AnchorPlaces;
  readonly images: ImageStore;
  readonly styles: StyleClasses;
}
