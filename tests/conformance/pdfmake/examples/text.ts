import { prose, styles } from './words.ts';

/** What the published examples of text show, by their files' names. */
export const textExamples: Readonly<Record<string, () => object>> = {
  basics: () => ({
    content: ['A first paragraph', `Another one, long enough to have several lines. ${prose(3)}`],
  }),
  styling_named_styles: () => ({
    content: [
      { text: 'A heading in the style of headings', style: 'header' },
      `${prose(2)}\n\n`,
      { text: 'A lower one', style: 'subheader' },
      prose(4),
      prose(4),
      `${prose(3)}\n\n`,
      { text: `Two styles at once, the later one wins. ${prose(1)}`, style: ['quote', 'small'] },
    ],
    styles,
  }),
  styling_named_styles_with_extends: () => ({
    content: [
      { text: 'A heading', style: 'header' },
      { text: 'A lower heading, italic besides', style: 'lower' },
      prose(3),
      { text: 'Of its own size', style: 'lowest' },
    ],
    styles: {
      header: { fontSize: 18, bold: true },
      lower: { extends: 'header', italics: true, fontSize: 15 },
      lowest: { extends: ['lower', 'tiny'] },
      tiny: { fontSize: 9 },
    },
  }),
  styling_named_styles_with_overrides: () => ({
    content: [
      { text: 'A heading that says how it stands', style: 'header', alignment: 'center' },
      prose(2),
      { text: 'Right in spite of its style', style: 'header', alignment: 'right', fontSize: 11 },
      {
        text: [
          'Of a paragraph ',
          { text: 'one part', style: 'small', italics: false },
          ' is small. ',
          prose(2),
        ],
        style: 'quote',
      },
    ],
    styles: { ...styles, header: { fontSize: 18, bold: true, alignment: 'justify' } },
  }),
  styling_inlines: () => ({
    content: [
      {
        text: 'One text of many parts:\n\n',
      },
      {
        text: [
          'Plain, ',
          { text: 'larger', fontSize: 15 },
          ', ',
          { text: 'bold', bold: true },
          ', ',
          {
            text: ['nested ', { text: 'green', color: 'green' }, ' and ', { text: 'slanted', italics: true }],
          },
          ', ',
          { text: 'mirrored', background: '#eeeeee' },
          ` and plain again. ${prose(3)}`,
        ],
        bold: false,
      },
    ],
    defaultStyle: { fontSize: 13 },
  }),
  styling_properties: () => ({
    content: [
      { text: 'A large heading', fontSize: 18, bold: true, margin: [0, 0, 0, 8] },
      { text: `${prose(4)}`, alignment: 'justify', italics: true, color: 'gray' },
      { text: prose(2), alignment: 'right', opacity: 0.5 },
      { text: prose(2), alignment: 'center', lineHeight: 1.6, characterSpacing: 1 },
      { text: prose(2), leadingIndent: 30, preserveLeadingSpaces: true },
      {
        text: [
          'E = mc',
          { text: '2', sup: { offset: '30%', fontSize: 6 } },
          ', H',
          { text: '2', sub: true },
          'O',
        ],
      },
      { text: 'No\u00a0break here', noWrap: true },
      { text: 'figures 0123', fontFeatures: ['tnum'] },
    ],
  }),
  textDecorations: () => ({
    content: [
      { text: 'Marked text', fontSize: 18, background: 'yellow' },
      ' ',
      {
        columns: (['underline', 'lineThrough', 'overline'] as const).map((decoration) => ({
          text: `A line: ${decoration}`,
          decoration,
        })),
      },
      ' ',
      {
        columns: (['dashed', 'dotted', 'double', 'wavy'] as const).map((decorationStyle) => ({
          text: `In ${decorationStyle}`,
          decoration: 'underline',
          decorationStyle,
        })),
      },
      ' ',
      {
        columns: [
          { text: 'In blue', decoration: 'underline', decorationColor: 'blue' },
          { text: 'Two', decoration: ['underline', 'overline'], decorationThickness: 2 },
          { text: 'Wavy green', decoration: 'underline', decorationStyle: 'wavy', decorationColor: 'green' },
        ],
      },
    ],
  }),
  paragraph_word_break: () => ({
    content: [
      { text: 'Broken\n"BetweenTheWords" "ThatAreVeryVeryLong" "SoVeryMuchLongerYet"', fontSize: 30 },
      { text: '\n\n', fontSize: 30 },
      {
        text: 'Anywhere\n"BetweenTheLetters" "ThatAreVeryVeryLong" "SoVeryMuchLongerYet"',
        fontSize: 30,
        wordBreak: 'break-all',
      },
    ],
  }),
  links: () => ({
    content: [
      { text: 'A whole paragraph', link: 'https://example.org', decoration: 'underline' },
      {
        text: [
          'Words with ',
          { text: 'a link', link: 'https://example.org/a', color: 'blue' },
          ' among them',
        ],
      },
      { text: 'To the second page', linkToPage: 2 },
      { text: 'To a name', linkToDestination: 'there' },
      { text: 'The second page', pageBreak: 'before' },
      { text: 'There', id: 'there' },
    ],
  }),
  anchors: () => ({
    content: [
      'What has a name can be gone to.',
      { text: 'One', style: 'header', pageBreak: 'before', id: 'one' },
      { text: 'Go to two', linkToDestination: 'two', decoration: 'underline' },
      `${prose(8)}\n\n`,
      { text: 'Two', style: 'header', pageBreak: 'before', id: 'two' },
      { text: 'Go to one', linkToDestination: 'one', decoration: 'underline' },
      ...Array.from({ length: 6 }, () => `${prose(7)}\n\n`),
    ],
    styles,
  }),
  standardfonts: () => ({
    content: [
      { text: 'Fonts that every reader has', bold: true },
      ' ',
      { text: 'Courier', font: 'Courier' },
      { text: 'Helvetica', font: 'Helvetica', italics: true },
      { text: 'Times', font: 'Times' },
    ],
  }),
};
