import { childElement, childElements } from '../../xml/xml-element.ts';
import { duplicatesOf } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import { stylesById } from '../style-property.ts';

const part = 'word/styles.xml';
const nine = [1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

/** The names, as Word knows them, of what an editor expects to find in the list of styles. */
export const expectedStyles: readonly string[] = [
  ...[
    'Normal',
    'Title',
    'Subtitle',
    'Author',
    'Date',
    'Abstract',
    'Body Text',
    'First Paragraph',
    'Quote',
    'Pull Quote',
  ],
  ...nine.map((level) => `heading ${level}`),
  ...nine.map((level) => `toc ${level}`),
  ...['Note', 'Tip', 'Important', 'Warning', 'Caution'].map((kind) => `Callout ${kind}`),
  ...[
    'caption',
    'table of figures',
    'TOC Heading',
    'Source Code',
    'Verbatim Char',
    'Hyperlink',
    'Bibliography',
  ],
  ...['List Bullet', 'List Number', 'List Continue', 'List Paragraph', 'header', 'footer', 'page number'],
  ...[
    'footnote text',
    'footnote reference',
    'endnote text',
    'endnote reference',
    'annotation text',
    'line number',
  ],
  ...['Strong', 'Emphasis', 'Normal Table', 'No List', 'Default Paragraph Font'],
];

/** A set of styles with holes, two styles of one name, styles that no gallery could sort, headings after which typing goes on as a heading. */
export const styleSet: Lint = (opened) => {
  const root = opened.optionalXml(part);
  const styles = [...stylesById(opened).values()];
  const nameOf = (style: (typeof styles)[number]) => childElement(style, 'w:name')?.attributes['w:val'] ?? '';
  const names = styles.map(nameOf);
  const latent = root && childElement(root, 'w:latentStyles');
  return [
    ...expectedStyles.filter((name) => !names.includes(name)).map((name) => `there is no style "${name}"`),
    ...duplicatesOf(names.map((name) => name.toLowerCase())).map((name) => `two styles are named "${name}"`),
    ...styles
      .filter((style) => childElement(style, 'w:uiPriority') === undefined)
      .map((style) => `the style "${nameOf(style)}" has no priority`),
    ...styles
      .filter((style) => /^(heading \d|Title)$/.test(nameOf(style)))
      .filter(
        (style) =>
          (childElement(style, 'w:next')?.attributes['w:val'] ?? style.attributes['w:styleId']) ===
          style.attributes['w:styleId'],
      )
      .map((style) => `what is typed after "${nameOf(style)}" would be one, too`),
    ...(latent === undefined || childElements(latent).length === 0 ? ['no latent style has an entry'] : []),
  ].map((message) => ({ lint: 'style-set', part, message }));
};
