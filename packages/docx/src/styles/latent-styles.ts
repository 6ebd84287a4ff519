import { type Markup, markup } from '../xml/markup.ts';

/** How many styles Word 2016 and later know by name. */
const knownToWord = 376;

interface LatentStyle {
  readonly name: string;
  readonly priority: number;
  /** Not listed until it is used. */
  readonly hidden?: boolean;
  readonly gallery?: boolean;
}

const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** Names of Word's own whose place in its lists is not the common one. */
const latentStyles: readonly LatentStyle[] = [
  { name: 'Normal', priority: 0, gallery: true },
  ...nine.map((level) => ({ name: `heading ${level}`, priority: 9, gallery: true, hidden: level > 4 })),
  ...nine.map((level) => ({ name: `toc ${level}`, priority: 39, hidden: true })),
  { name: 'caption', priority: 35, gallery: true, hidden: true },
  { name: 'Title', priority: 10, gallery: true },
  { name: 'Default Paragraph Font', priority: 1, hidden: true },
  { name: 'Subtitle', priority: 11, gallery: true },
  { name: 'Strong', priority: 22, gallery: true },
  { name: 'Emphasis', priority: 20, gallery: true },
  { name: 'Table Grid', priority: 39 },
  { name: 'Placeholder Text', priority: 99, hidden: true },
  { name: 'No Spacing', priority: 1, gallery: true },
  { name: 'List Paragraph', priority: 34, gallery: true },
  { name: 'Quote', priority: 29, gallery: true },
  { name: 'Intense Quote', priority: 30, gallery: true },
  { name: 'Subtle Emphasis', priority: 19, gallery: true },
  { name: 'Intense Emphasis', priority: 21, gallery: true },
  { name: 'Subtle Reference', priority: 31, gallery: true },
  { name: 'Intense Reference', priority: 32, gallery: true },
  { name: 'Book Title', priority: 33, gallery: true },
  { name: 'Bibliography', priority: 37, hidden: true },
  { name: 'TOC Heading', priority: 39, gallery: true, hidden: true },
  ...['footnote text', 'footnote reference', 'endnote text', 'endnote reference', 'header', 'footer'].map(
    (name) => ({ name, priority: 99, hidden: true }),
  ),
];

/** Styles that Word knows and this file need not define: where they stand in its lists (ISO 29500-1 §17.7.4.5). */
export function latentStylesMarkup(): Markup {
  return markup(
    'w:latentStyles',
    {
      'w:defLockedState': 0,
      'w:defUIPriority': 99,
      'w:defSemiHidden': 0,
      'w:defUnhideWhenUsed': 0,
      'w:defQFormat': 0,
      'w:count': knownToWord,
    },
    ...latentStyles.map(({ name, priority, hidden, gallery }) =>
      markup('w:lsdException', {
        'w:name': name,
        'w:semiHidden': hidden === true ? 1 : undefined,
        'w:uiPriority': priority,
        'w:unhideWhenUsed': hidden === true ? 1 : undefined,
        'w:qFormat': gallery === true ? 1 : undefined,
      }),
    ),
  );
}
