import type { XmlElement } from '@octavo/core';
import type { HouseLists } from './merge-numbering.ts';

/** A header or footer of the reference, cleaned; its relationships are those of `media` and `links`. */
export interface ReferenceStory {
  readonly kind: 'header' | 'footer';
  readonly root: XmlElement;
  readonly relationships: readonly StoryRelationship[];
}

/** A picture or link that a part of the reference names. */
export type StoryRelationship =
  | { readonly id: string; readonly type: 'image'; readonly target: string }
  | { readonly id: string; readonly type: 'hyperlink'; readonly target: string };

/** A picture of the reference, read and written anew; `path` is where it stands in the package. */
export interface ReferenceImage {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Text around the document, where the reference has a paragraph `{{body}}`. */
export interface ReferenceFrame {
  readonly before: readonly XmlElement[];
  readonly after: readonly XmlElement[];
  readonly relationships: readonly StoryRelationship[];
  /** Names of the placeholders that it fills in. */
  readonly placeholders: ReadonlySet<string>;
}

/**
 * What is taken from a reference document, and nothing else: whatever is not here (text, comments, revisions, properties,
 * programs, links to other files) does not come into the result. Style ids are Octavo's where a style stands for one.
 */
export interface Reference {
  readonly path: string;
  readonly styles: XmlElement;
  readonly theme: XmlElement | undefined;
  readonly fontTable: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly settings: XmlElement | undefined;
  /** The section that the document's text stands in; references to headers name them as the package will. */
  readonly section: XmlElement | undefined;
  readonly stories: readonly ReferenceStory[];
  readonly images: readonly ReferenceImage[];
  readonly frame: ReferenceFrame | undefined;
  /** What its lists look like. */
  readonly lists: HouseLists;
}
