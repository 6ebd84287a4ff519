import type { Heading, NodeId, ResolvedDocument, Theme } from '@octavo/core';
import type { AnchorPlaces, ContentContext, ImageStore, MathWriter } from '@octavo/html/content';
import type { Deck } from '../deck.ts';
import type { StyleClasses } from './style/style-classes.ts';

/** A part of the deck: what a slide shows, or its notes. The notes may repeat in full what the slide shows in short. */
export type SlideArea = `${number}/${'shown' | 'notes'}`;

/** What all slides of a deck share. */
export interface DeckPage {
  readonly resolved: ResolvedDocument;
  readonly deck: Deck;
  readonly theme: Theme;
  readonly mathOf: MathWriter;
  readonly anchors: AnchorPlaces;
  /** The anchors of what each slide stands for as a whole, by its id. */
  readonly titleAnchors: ReadonlyMap<string, readonly string[]>;
  readonly images: ImageStore;
  readonly styles: StyleClasses;
}

/** Where on which slide something stands. */
export interface SlidePlace {
  /** 1-based; part of the ids that this slide's own elements get. */
  readonly slideNumber: number;
  readonly area: SlideArea;
  /** The press of the key with which a node of the slide comes, from 1; those that are there from the start have none. */
  readonly stepOf: ReadonlyMap<NodeId, number>;
  /** The level in the page of headings of each depth, under the slide's title. */
  readonly levelOf: ReadonlyMap<Heading['depth'], number>;
}

/** What the handlers of a slide are told. */
export interface HtmlContext extends DeckPage, SlidePlace, ContentContext {}
