/**
 * Standard structure types of PDF 1.7 that a definition may name (ISO 32000-1, 14.8.4), those of PDF 2.0 that are written with a
 * role map (`Title`, `Em`, `Strong`, `Aside`), `Artifact` for what is no content, and `Transparent` for a node that only groups.
 */
export const structureTags = [
  'Part',
  'Art',
  'Sect',
  'Div',
  'BlockQuote',
  'Caption',
  'TOC',
  'TOCI',
  'Index',
  'NonStruct',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'P',
  'L',
  'LI',
  'Lbl',
  'LBody',
  'Table',
  'Span',
  'Quote',
  'Note',
  'Reference',
  'BibEntry',
  'Code',
  'Link',
  'Figure',
  'Formula',
  'Title',
  'Aside',
  'Em',
  'Strong',
  'Artifact',
  'Transparent',
] as const;

export type StructureTag = (typeof structureTags)[number];

/** The standard types of PDF 1.7 that other types are read as (ISO 32000-1, 14.7.3). */
export const roleMap: Readonly<Record<string, string>> = {
  Title: 'P',
  Aside: 'Div',
  Em: 'Span',
  Strong: 'Span',
};
