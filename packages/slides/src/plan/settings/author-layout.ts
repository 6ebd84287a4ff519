/** What a layout is called, and what a slide must hold to have it. */
export const authorLayouts = {
  title: 'a title',
  section: 'a title',
  closing: 'a title',
  'title-only': 'a title',
  content: 'words, pictures or other things that stand under each other',
  columns: 'at least two things that can stand beside each other',
  caption: 'at least two things, the first of which says what the others are',
  comparison: 'two sub-headings, each with words under it',
  statement: 'few words, in paragraphs or a list, and nothing else',
  lead: 'words, and nothing else',
  'key-figure': 'one sentence with a number, or up to four points that begin with one',
  picture: 'one picture, and nothing else',
  chart: 'one chart, and nothing else',
  table: 'one table, and nothing else',
  code: 'one block of code, and nothing else',
  quote: 'one quotation, and nothing else',
} as const;

/** A layout that authors can ask for (`::: slide {layout=section}`). */
export type AuthorLayout = keyof typeof authorLayouts;

export const authorLayoutNames: readonly string[] = Object.keys(authorLayouts);

/** What other programs call them. */
const otherNames: Readonly<Record<string, AuthorLayout>> = {
  cover: 'title',
  'title-slide': 'title',
  'section-header': 'section',
  end: 'closing',
  'title-and-content': 'content',
  'content-caption': 'caption',
  'content-with-caption': 'caption',
  'two-content': 'columns',
  'two-columns': 'columns',
  'two-cols': 'columns',
  center: 'lead',
  centre: 'lead',
  fact: 'key-figure',
  image: 'picture',
  figure: 'picture',
};

/** The layout of a name, however its words are joined: `keyFigure`, `key-figure`, `Key Figure`. */
export function authorLayoutNamed(name: string): AuthorLayout | undefined {
  const key = name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .replace(/[\s_]+/g, '-')
    .toLowerCase();
  if (Object.hasOwn(otherNames, key)) return otherNames[key];
  // The names are the keys.
  return Object.hasOwn(authorLayouts, key) ? (key as AuthorLayout) : undefined;
}
