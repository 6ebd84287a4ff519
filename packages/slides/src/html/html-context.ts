import type { NodeId, ResolvedDocument, Theme } from '@octavo/core';
import type { Deck } from '../deck.ts';
import type { AnchorPlaces, SlideArea } from './anchor-places.ts';
import type { ImageStore } from './image-store.ts';
import type { MathWriter } from './math/math-writer.ts';
import type { StyleClasses } from './style/style-classes.ts';

/** What the handlers of a slide are told. */
export interface HtmlContext {
  readonly resolved: ResolvedDocument;
  readonly deck: Deck;
  readonly theme: Theme;
  /** 1-based; part of the ids that this slide's own elements get. */
  readonly slideNumber: number;
  readonly area: SlideArea;
  /** The press of the key with which a node of the slide comes, from 1; those that are there from the start have none. */
  readonly stepOf: ReadonlyMap<NodeId, number>;
  /** A formula in TeX as MathML; `undefined` where it cannot be read. */
  readonly mathOf: MathWriter;
  readonly anchors: AnchorPlaces;
  readonly images: ImageStore;
  readonly styles: StyleClasses;
}
