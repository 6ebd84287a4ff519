import { prose, range, styles } from './words.ts';

type Content = string | object;
const words = (): Content => ({ text: '', width: '*' });
const snaking = (first: Content, more: object = {}) => ({
  columns: [first, words()],
  columnGap: 30,
  snakingColumns: true,
  ...more,
});
const rows = (count: number) => [
  ['Head 1', 'Head 2', 'Head 3'],
  ...range(count, (row) => [`Row ${row}`, 'second', 'third']),
];
const lines = (count: number) => range(count, (line) => `Line ${line}: of many.`).join('\n');
const cards = (count: number) =>
  range(count, (card) => ({
    stack: [
      { text: `Card ${card}`, fontSize: 14, bold: true, margin: [0, 0, 0, 5] },
      { text: `What is said on card ${card}. All of it stays together as one whole.`, fontSize: 10 },
      { text: 'State: in use', fontSize: 9, margin: [0, 5, 0, 0] },
    ],
    margin: [0, 0, 0, 10],
    unbreakable: true,
  }));
const box = (width: number) =>
  `<svg width="${width}" height="60"><rect width="${width}" height="60" fill="#3498db"/></svg>`;
const after = () => [
  { text: 'After the columns', style: 'subheader' },
  { text: 'stands what comes after them.', style: 'remark' },
];

/** What the published examples of columns show, by their files' names. */
export const columnExamples: Readonly<Record<string, () => object>> = {
  columns_simple: () => ({
    content: [
      'By default columns are equally wide.\n\n',
      { columns: [{ text: prose(2) }, { text: prose(2) }] },
      'and may be three:\n\n',
      { columns: [prose(1), prose(1), prose(1)], columnGap: 15 },
      '\nor of given widths:\n\n',
      {
        columns: [
          { width: 90, text: prose(1) },
          { width: '*', text: prose(1) },
          { width: '*', text: prose(1) },
          { width: 90, text: prose(1) },
        ],
      },
      {
        columns: [
          { width: 'auto', text: 'as wide as this' },
          { width: '20%', text: 'a fifth' },
          { width: '*', text: prose(1) },
        ],
      },
      '\nof paragraphs, and nested:\n\n',
      {
        alignment: 'justify',
        columns: [
          [prose(1), prose(1)],
          { columns: [prose(1), [prose(1), { columns: [prose(1), prose(1)] }]] },
        ],
      },
    ],
    defaultStyle: { columnGap: 20 },
  }),
  snaking_columns: () => ({
    content: [
      { text: 'Columns that text runs through', style: 'header' },
      ' ',
      snaking({ text: prose(24), width: '*' }),
      ...after(),
      { columns: [{ text: prose(3) }, { text: 'Beside it, by itself.', bold: true }], columnGap: 20 },
    ],
    styles,
  }),
  snaking_columns_gap: () => ({
    content: [0, 10, 30, 60].map((columnGap, index) => ({
      stack: [
        { text: `Gap of ${columnGap}`, style: 'subheader' },
        snaking({ text: prose(50), fontSize: 10 }, { columnGap }),
      ],
      ...(index === 0 ? {} : { pageBreak: 'before' }),
    })),
    styles,
  }),
  snaking_columns_grouped: () => ({
    content: [
      { text: 'Groups', style: 'header' },
      snaking({
        width: '*',
        stack: range(5, (group) => [
          { text: `GROUP ${group}`, bold: true, fontSize: 14, margin: [0, 10, 0, 5] },
          ...range(10, (item) => ({ text: `${item}. A thing of the group`, margin: [0, 3, 0, 3] })),
        ]).flat(),
      }),
    ],
    styles,
  }),
  snaking_columns_grouped_multipage: () => ({
    content: [
      { text: 'Groups over pages', style: 'header' },
      snaking({
        width: '*',
        stack: range(14, (group) => [
          { text: `GROUP ${group}`, bold: true, fontSize: 14, margin: [0, 10, 0, 5] },
          ...range(10, (item) => ({ text: `${item}. A thing of the group`, margin: [0, 3, 0, 3] })),
        ]).flat(),
      }),
      ...after(),
    ],
    styles,
  }),
  snaking_columns_multipage: () => ({
    content: [
      { text: 'Five columns over pages', style: 'subheader' },
      {
        columns: [{ text: prose(120), fontSize: 8, width: '*' }, words(), words(), words(), words()],
        columnGap: 20,
        snakingColumns: true,
      },
      ...after(),
    ],
    styles,
  }),
  snaking_columns_nested: () => ({
    content: [
      snaking({
        stack: [
          { text: 'What it is', style: 'subheader' },
          {
            columns: [
              {
                width: '50%',
                stack: [{ text: 'On the left', bold: true, marginBottom: 5 }, 'one', 'two', 'three'],
              },
              {
                width: '50%',
                stack: [{ text: 'On the right', bold: true, marginBottom: 5 }, 'one', 'two', 'three'],
              },
            ],
            columnGap: 10,
            marginBottom: 15,
          },
          {
            columns: [
              { text: 'a\nb\nc', width: '50%' },
              { text: 'd\ne\nf', width: '50%' },
            ],
            columnGap: 10,
          },
          { text: lines(80), fontSize: 9 },
        ],
      }),
      { text: '', pageBreak: 'before' },
      snaking({ stack: ['Another', { columns: ['a\nb', 'c\nd'] }, { text: lines(90), fontSize: 9 }] }),
    ],
    styles,
  }),
  snaking_columns_stack_test: () => ({
    content: [
      { text: 'A stack', style: 'header' },
      snaking({
        stack: range(100, (item) => ({ text: `Item ${item} of many`, margin: [0, 5, 0, 5] })),
        width: '*',
      }),
    ],
    styles,
  }),
  snaking_columns_svg: () => ({
    content: [
      { text: 'Drawings', style: 'header' },
      snaking({
        stack: [
          'One that fits',
          { svg: box(180), marginBottom: 15 },
          {
            columns: [
              { svg: box(40), width: 50 },
              { svg: box(40), width: 50 },
              { svg: box(40), width: 50 },
            ],
            columnGap: 5,
          },
          { text: lines(50), fontSize: 9 },
          { svg: box(150), marginBottom: 10 },
          { svg: box(150), marginBottom: 10 },
          { svg: box(150), marginBottom: 10 },
        ],
      }),
      ...after(),
    ],
    styles,
  }),
  snaking_columns_tables: () => ({
    content: [snaking({ table: { body: rows(60) }, width: '*' }), ...after()],
    styles,
  }),
  snaking_columns_table_real: () => ({
    content: [
      { text: 'A long table', style: 'header' },
      snaking({ table: { body: rows(200) }, width: '*' }),
      ...after(),
    ],
    styles,
  }),
  snaking_columns_table_headerRows: () => ({
    content: [snaking({ table: { headerRows: 1, body: rows(200) }, width: '*' }), ...after()],
    styles,
  }),
  snaking_columns_table_keepWithHeaderRows: () => ({
    content: [
      snaking({ table: { headerRows: 2, keepWithHeaderRows: 1, body: rows(200) }, width: '*' }),
      ...after(),
    ],
    styles,
  }),
  snaking_columns_unbreakable: () => ({
    content: [{ text: 'Cards', style: 'header' }, snaking({ stack: cards(25) }), ...after()],
    styles,
  }),
  snaking_columns_widths: () => ({
    content: [
      { text: 'Narrow and wide', style: 'subheader' },
      snaking({ text: prose(36), width: 200, fontSize: 10 }),
      { text: 'Wide and narrow', style: 'subheader', pageBreak: 'before' },
      snaking({ text: prose(90), width: 350, fontSize: 10 }),
      { text: 'Three', style: 'subheader', pageBreak: 'before' },
      {
        columns: [{ text: prose(30), width: 150, fontSize: 9 }, words(), { text: '', width: 100 }],
        columnGap: 20,
        snakingColumns: true,
      },
      { text: 'On its side', style: 'subheader', pageBreak: 'before', pageOrientation: 'landscape' },
      {
        columns: [{ text: prose(60), fontSize: 12, width: '*' }, words(), words()],
        columnGap: 30,
        snakingColumns: true,
      },
    ],
    styles,
  }),
};
