import type { RenderConfig } from '@octavo/core';

/** What Word calls the notes of a document: their part, elements and styles. */
export interface NoteKind {
  readonly part: 'footnotes' | 'endnotes';
  readonly mark: 'w:footnoteReference' | 'w:endnoteReference';
  readonly textStyle: 'FootnoteText' | 'EndnoteText';
  readonly markStyle: 'FootnoteReference' | 'EndnoteReference';
}

const kinds = {
  footnotes: {
    part: 'footnotes',
    mark: 'w:footnoteReference',
    textStyle: 'FootnoteText',
    markStyle: 'FootnoteReference',
  },
  endnotes: {
    part: 'endnotes',
    mark: 'w:endnoteReference',
    textStyle: 'EndnoteText',
    markStyle: 'EndnoteReference',
  },
} as const satisfies Readonly<Record<RenderConfig['notes'], NoteKind>>;

/** The kind of notes that is asked for. */
export function noteKind({ notes }: Pick<RenderConfig, 'notes'>): NoteKind {
  return kinds[notes];
}
