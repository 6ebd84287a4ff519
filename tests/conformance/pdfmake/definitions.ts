/**
 * A definition for each thing that pdfmake's published examples show, made anew for each call since both engines write on it.
 * The words are our own.
 */
const prose =
  'A sheet that is folded three times has eight leaves and sixteen pages, and whoever folds it must know on which side each page will stand. ';
const text = (sentences: number): string => prose.repeat(sentences).trim();
const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const definitions: Readonly<Record<string, () => object>> = {
  basics: () => ({ content: ['First paragraph', `Another paragraph. ${text(6)}`] }),
  'named styles': () => ({
    content: [
      { text: 'Of folding', style: 'header' },
      text(3),
      { text: 'Of cutting', style: 'subheader' },
      text(2),
      {
        text: [
          'Mixed ',
          { text: 'bold', bold: true },
          ' and ',
          { text: 'small italic', style: ['quote', 'small'] },
        ],
      },
    ],
    styles: {
      header: { fontSize: 18, bold: true, margin: [0, 0, 0, 10] },
      subheader: { fontSize: 15, bold: true, extends: 'header' },
      quote: { italics: true },
      small: { fontSize: 8 },
    },
  }),
  'styling properties': () => ({
    content: [
      { text: 'Large and blue', fontSize: 20, color: 'blue' },
      { text: 'Centred', alignment: 'center' },
      { text: 'To the right', alignment: 'right', lineHeight: 2 },
      { text: 'Spread', characterSpacing: 3 },
      { text: ['H', { text: '2', sub: true }, 'O and m', { text: '2', sup: true }] },
      {
        text: 'Marked',
        background: 'yellow',
        decoration: 'underline',
        decorationStyle: 'wavy',
        decorationColor: 'red',
      },
    ],
  }),
  columns: () => ({
    content: [
      { columns: [{ text: text(2) }, { text: text(3) }], columnGap: 10 },
      {
        columns: [
          { width: 90, text: 'Fixed' },
          { width: '*', text: text(2) },
          { width: 'auto', text: 'Auto' },
          { width: '20%', text: text(1) },
        ],
      },
      { alignment: 'justify', columns: [text(2), [text(1), { columns: ['Nested one', 'Nested two'] }]] },
    ],
  }),
  lists: () => ({
    content: [
      { ul: ['one', 'two', { ul: ['two-one', { text: 'two-two', bold: true }] }, 'three'] },
      { ol: ['first', 'second', { ol: ['second-one', 'second-two'], type: 'lower-alpha' }, 'third'] },
      { start: 50, ol: ['fifty', 'fifty-one'] },
      { reversed: true, ol: ['three', 'two', 'one'] },
      { type: 'upper-roman', separator: ['(', ')'], ol: ['r1', 'r2', { text: 'r20', counter: 20 }, 'r4'] },
      { type: 'none', ul: ['without a mark', { text: 'square', listType: 'square' }] },
      { markerColor: 'red', color: 'blue', ol: [{ text: 'coloured', listType: 'none' }, 'mark'] },
      { type: 'lower-alpha', start: 25, ol: ['y', 'z', 'aa'] },
    ],
  }),
  tables: () => ({
    content: [
      {
        table: {
          body: [
            ['Column 1', 'Column 2'],
            ['a', [text(1), { ul: ['x', 'y'] }]],
          ],
        },
      },
      { table: { widths: [100, '*', 200, '*'], body: [['w', 'x', 'y', text(1)]] } },
      {
        table: {
          widths: ['*', 'auto', 100],
          headerRows: 2,
          body: [
            [{ text: 'Head over two', colSpan: 2, alignment: 'center' }, {}, { text: 'Head 3' }],
            ['Head 1', 'Head 2', 'Head 3b'],
            [{ rowSpan: 3, text: 'Over three rows' }, 'b', 'c'],
            ['', 'd', 'e'],
            ['', 'f', 'g'],
          ],
        },
      },
      { layout: 'noBorders', table: { body: [['no', 'borders']] } },
      {
        layout: 'headerLineOnly',
        table: {
          headerRows: 1,
          body: [
            ['Head', 'Line'],
            ['a', 'b'],
          ],
        },
      },
      {
        layout: 'lightHorizontalLines',
        table: {
          headerRows: 1,
          body: [
            ['Light', 'Lines'],
            ['a', 'b'],
          ],
        },
      },
      {
        table: {
          widths: [60, 60],
          heights: [20, 50],
          body: [
            ['low', 'row'],
            ['high', { text: 'cell', fillColor: '#eeeeee', border: [false, true, false, false] }],
          ],
        },
      },
      {
        layout: { fillColor: (row: number) => (row % 2 === 0 ? '#cccccc' : null) },
        table: { body: [['zebra'], ['stripes'], ['here']] },
      },
    ],
  }),
  'a table over pages': () => ({
    content: [
      {
        table: {
          headerRows: 1,
          widths: ['*', '*'],
          body: [['Head A', 'Head B'], ...Array.from({ length: 60 }, (_, row) => [`a${row}`, `b${row}`])],
        },
      },
    ],
  }),
  margins: () => ({
    content: [
      { text: 'Left', margin: [30, 0, 0, 0] },
      { text: 'Both sides', margin: [20, 10] },
      { stack: ['In a stack', { text: 'deeper', margin: 15 }], margin: [40, 5, 40, 5] },
      { text: 'Named', marginLeft: 50, marginTop: 12 },
    ],
  }),
  'page breaks and orientation': () => ({
    pageSize: 'A5',
    content: [
      'On the first',
      { text: 'On the second', pageBreak: 'before' },
      { text: 'Last of the second', pageBreak: 'after' },
      { text: 'On its side', pageOrientation: 'landscape', pageBreak: 'before' },
      { text: 'Upright again', pageOrientation: 'portrait', pageBreak: 'before' },
    ],
  }),
  'heads and feet': () => ({
    header: 'The same head',
    footer: (page: number, pages: number) => ({ text: `${page} of ${pages}`, alignment: 'center' }),
    content: ['one', { text: 'two', pageBreak: 'before' }],
  }),
  background: () => ({
    background: (page: number) => ({ text: `behind ${page}`, fontSize: 30, color: '#dddddd' }),
    content: ['before', { text: 'next', pageBreak: 'before' }],
  }),
  watermark: () => ({
    watermark: { text: 'draft', color: 'blue', opacity: 0.2, bold: true },
    content: ['Text', { text: 'More', pageBreak: 'before' }],
  }),
  'absolute and relative places': () => ({
    content: [
      'In the flow',
      { text: 'Placed', absolutePosition: { x: 200, y: 300 } },
      { text: 'Shifted', relativePosition: { x: 100, y: 20 } },
      { ul: ['placed list'], absolutePosition: { x: 50, y: 500 } },
      'In the flow again',
    ],
  }),
  vectors: () => ({
    content: [
      'Above the drawing',
      {
        canvas: [
          { type: 'rect', x: 0, y: 0, w: 100, h: 40, r: 5, lineColor: 'red', dash: { length: 5 } },
          { type: 'ellipse', x: 150, y: 20, r1: 20, r2: 15, color: 'green', fillOpacity: 0.5 },
          {
            type: 'polyline',
            points: [
              { x: 200, y: 0 },
              { x: 240, y: 40 },
              { x: 280, y: 0 },
            ],
            closePath: true,
            lineWidth: 2,
          },
          { type: 'path', d: 'M 300,20 L 340,20 340,40 z' },
        ],
      },
      'Below the drawing',
    ],
  }),
  images: () => ({
    images: { dot: pixel },
    content: [
      'Picture',
      { image: 'dot', width: 60, height: 30 },
      { image: 'dot', fit: [80, 80] },
      { image: pixel, width: 20 },
      'After it',
    ],
  }),
  drawings: () => ({
    content: [
      'Drawing',
      {
        svg: '<svg width="40" height="20" viewBox="0 0 40 20"><rect width="40" height="20" fill="navy"/></svg>',
      },
      { svg: '<svg viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>', width: 50 },
      'After',
    ],
  }),
  'square codes': () => ({
    content: [
      'Code',
      { qr: 'text of the code' },
      { qr: 'coloured', foreground: 'red', background: 'yellow', fit: 100 },
      'After the codes',
    ],
  }),
  links: () => ({
    content: [
      {
        text: [
          'See ',
          { text: 'there', link: 'https://example.org', color: 'blue' },
          ' or ',
          { text: 'page two', linkToPage: 2 },
          '.',
        ],
      },
      { text: 'Go to the end', linkToDestination: 'end' },
      { text: 'The end', id: 'end', pageBreak: 'before' },
    ],
  }),
  'page references': () => ({
    content: [
      { text: ['See page ', { pageReference: 'later' }, ': ', { textReference: 'later' }] },
      { text: 'Later words', id: 'later', pageBreak: 'before' },
    ],
  }),
  contents: () => ({
    content: [
      { toc: { title: { text: 'What is where' }, numberStyle: { bold: true } } },
      { text: 'Chapter one', tocItem: true, pageBreak: 'before' },
      text(2),
      { text: 'Chapter two', tocItem: true, tocMargin: [20, 0, 0, 0], pageBreak: 'before' },
    ],
  }),
  'an unbreakable block': () => ({
    pageSize: 'A6',
    content: [text(4), { unbreakable: true, stack: [text(2), text(2)] }, text(1)],
  }),
  sections: () => ({
    content: [
      { section: ['In the first section', text(1)], header: 'first head' },
      {
        section: ['In the second'],
        pageSize: 'A5',
        pageOrientation: 'landscape',
        pageMargins: 20,
        header: 'second head',
      },
    ],
  }),
  'vertical alignment': () => ({
    content: [
      {
        table: {
          heights: [80],
          body: [
            [
              { text: 'top', verticalAlignment: 'top' },
              { text: 'middle', verticalAlignment: 'middle' },
              { text: 'bottom', verticalAlignment: 'bottom' },
            ],
          ],
        },
      },
    ],
  }),
  'snaking columns': () => ({
    pageSize: 'A6',
    content: [{ columns: [{ text: text(6) }, { text: '' }], snakingColumns: true, columnGap: 10 }],
  }),
  decorations: () => ({
    content: (['underline', 'lineThrough', 'overline'] as const).map((decoration) => ({
      text: `With ${decoration}`,
      decoration,
      decorationStyle: 'dashed',
    })),
  }),
};
