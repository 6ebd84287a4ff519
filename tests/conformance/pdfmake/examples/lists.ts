import { prose, range } from './words.ts';

const items = () => ['item one', 'item two', 'item three'];
const longItems = () => ['item one', prose(1), 'item three'];
const many = () => [
  'below one',
  'below two',
  ...range(4, () => prose(1)),
  { text: [prose(2), ' ', prose(2)] },
  ...range(4, () => prose(1)),
  'below eleven',
];

/** What the published examples of lists show, by their files' names. */
export const listExamples: Readonly<Record<string, () => object>> = {
  lists: () => ({
    content: [
      { text: 'Without numbers', style: 'header' },
      { ul: items() },
      { text: '\n\nWith numbers', style: 'header' },
      { ol: items() },
      { text: '\n\nFrom fifty on, with longer lines', style: 'header' },
      { start: 50, ol: longItems() },
      { text: '\n\nBackwards', style: 'header' },
      { reversed: true, ol: items() },
      { reversed: true, start: 100, ol: items() },
      { text: '\n\nWith spaces before them', style: 'header' },
      { ol: [{ text: '  two spaces', preserveLeadingSpaces: true }, 'none'] },
      { text: '\n\nIn one another', style: 'header' },
      { ol: ['item one', prose(1), [prose(1), { ol: many() }], 'item three\nits second line'] },
      { ol: ['item one', prose(1), { ul: many() }, 'item three\nits second line'] },
      { text: '\n\nBeside one another', style: 'header' },
      { columns: [{ ul: ['item one', prose(1)] }, { ol: ['item one', prose(1)] }] },
      { text: '\n\nWith columns in them', style: 'header' },
      {
        ul: [
          'item one',
          prose(1),
          {
            ol: [
              [
                {
                  columns: [
                    'column one',
                    { stack: ['column two', { ul: ['one', 'two', { ul: ['a', 'b', 'c'] }, 'four'] }] },
                    'column three',
                    'column four',
                  ],
                },
                'below the columns',
                'and below that',
              ],
              'below two',
              prose(1),
            ],
          },
          'item three\nits second line',
        ],
      },
      { text: '\n\nMarks', style: 'header' },
      ...(['square', 'circle', 'disc', 'none'] as const).map((type) => ({ type, ul: items() })),
      { color: 'blue', markerColor: 'red', ul: items() },
      { color: 'blue', markerColor: 'red', ol: items() },
      ...(['lower-alpha', 'upper-alpha', 'upper-roman', 'lower-roman', 'none'] as const).map((type) => ({
        type,
        ol: [...items(), 'item four', 'item five'],
      })),
      { separator: ')', ol: items() },
      { separator: ['(', ')'], ol: items() },
      {
        ol: [
          'item one',
          { text: 'item two', listType: 'none' },
          { text: 'item three', listType: 'upper-roman' },
        ],
      },
      {
        ul: ['item one', { text: 'item two', listType: 'none' }, { text: 'item three', listType: 'circle' }],
      },
    ],
    styles: { header: { bold: true, fontSize: 15 } },
    defaultStyle: { fontSize: 12 },
  }),
  'blank-list-check': () => ({
    content: [
      { text: 'Numbers beside nothing:', margin: [0, 0, 0, 12] },
      { ol: ['first', 'second', '', 'fourth'] },
      { text: 'Marks beside nothing:', margin: [0, 16, 0, 12] },
      { ul: ['first', '', 'third'] },
    ],
  }),
};
