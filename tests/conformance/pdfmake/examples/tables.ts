import { pixel, prose, range } from './words.ts';

const head = (...texts: readonly string[]) => texts.map((text) => ({ text, style: 'tableHeader' }));
const values = () => ['value one', 'value two', 'value three'];
const plain = () => [head('Head 1', 'Head 2', 'Head 3'), ...range(5, values)];
const style = 'tableExample';

/** What the published examples of tables show, by their files' names. */
export const tableExamples: Readonly<Record<string, () => object>> = {
  tables: () => ({
    content: [
      { text: 'Tables', style: 'header' },
      prose(1),
      { text: 'Without anything', style: 'subheader' },
      {
        style,
        table: {
          body: [
            ['Column 1', 'Column 2', 'Column 3'],
            ['one value', 'another', 'a third'],
          ],
        },
      },
      { text: 'With other things in it', style: 'subheader' },
      {
        style,
        table: {
          body: [
            ['Column 1', 'Column 2', 'Column 3'],
            [
              { stack: ['a list', { ul: ['item 1', 'item 2'] }] },
              [
                'a table',
                {
                  table: {
                    body: [
                      ['a', 'b', 'c'],
                      ['1', '2', '3'],
                      ['1', '2', '3'],
                    ],
                  },
                },
              ],
              {
                text: [
                  'parts that are ',
                  { text: 'styled\n', italics: true },
                  { text: 'as elsewhere', fontSize: 10 },
                ],
              },
            ],
          ],
        },
      },
      { text: 'Widths', style: 'subheader' },
      {
        style,
        table: {
          widths: [100, '*', 200, '*'],
          body: [
            ['100', 'a star', '200', 'a star'],
            [
              'fixed, and narrow enough to break',
              { text: 'nothing', italics: true, color: 'gray' },
              'nothing',
              'nothing',
            ],
          ],
        },
      },
      {
        style,
        table: {
          widths: ['*', 'auto'],
          body: [['a star takes what is left, and an auto what it needs', 'auto']],
        },
      },
      { style, table: { widths: ['20%', '30%', 'auto'], body: [['a fifth', 'three tenths', 'auto']] } },
      { text: 'Heights', style: 'subheader' },
      {
        style,
        table: {
          heights: [20, 50, 70],
          body: [
            ['row 1, 20', 'b'],
            ['row 2, 50', 'b'],
            ['row 3, 70', 'b'],
          ],
        },
      },
      {
        style,
        table: {
          heights: 40,
          body: [
            ['row 1', 'b'],
            ['row 2', 'b'],
          ],
        },
      },
      {
        style,
        table: {
          heights: (row: number) => (row + 1) * 25,
          body: [
            ['row 1', 'b'],
            ['row 2', 'b'],
          ],
        },
      },
      { text: 'Heads', style: 'subheader' },
      {
        style,
        table: { headerRows: 1, body: [head('Head 1', 'Head 2', 'Head 3'), [prose(3), prose(3), prose(3)]] },
      },
      { text: 'Spans', style: 'subheader', pageBreak: 'before' },
      {
        style,
        color: '#444',
        table: {
          widths: [200, 'auto', 'auto'],
          headerRows: 2,
          keepWithHeaderRows: 1,
          body: [
            [
              { text: 'Head over two', style: 'tableHeader', colSpan: 2, alignment: 'center' },
              {},
              { text: 'Head 3', style: 'tableHeader', alignment: 'center' },
            ],
            head('Head 1', 'Head 2', 'Head 3'),
            values(),
            [{ rowSpan: 3, text: `over three rows\n${prose(1)}` }, 'value two', 'value three'],
            ['', 'value two', 'value three'],
            values(),
            ['value one', { colSpan: 2, rowSpan: 2, text: 'over both:\nrows and columns\nat once' }, ''],
            ['value one', '', ''],
          ],
        },
      },
      { text: 'Layouts', style: 'subheader', pageBreak: 'before' },
      ...(['noBorders', 'headerLineOnly', 'lightHorizontalLines'] as const).flatMap((layout) => [
        { text: `${layout}:`, bold: true, margin: [0, 10, 0, 8] },
        { style, table: { headerRows: 1, body: plain() }, layout },
      ]),
      {
        style,
        table: { headerRows: 1, body: plain() },
        layout: {
          hLineWidth: (row: number, node: { table: { body: readonly unknown[] } }) =>
            row === 0 || row === node.table.body.length ? 2 : 1,
          vLineWidth: () => 1,
          hLineColor: (row: number) => (row === 0 ? 'black' : 'gray'),
          vLineColor: () => 'gray',
          hLineStyle: (row: number) => (row === 0 ? null : { dash: { length: 10, space: 4 } }),
          paddingLeft: () => 8,
          paddingTop: () => 3,
        },
      },
      {
        style,
        table: { body: range(5, values) },
        layout: { fillColor: (row: number) => (row % 2 === 0 ? '#cccccc' : null) },
      },
      { text: 'Borders', bold: true, pageBreak: 'before', margin: [0, 0, 0, 8] },
      {
        style,
        table: {
          body: [
            [
              { border: [false, true, false, false], fillColor: '#eeeeee', text: 'border:\nabove' },
              { border: [false, false, false, false], fillColor: '#dddddd', text: 'border:\nnone' },
              {
                border: [true, true, true, true],
                borderColor: ['red', 'green', 'blue', 'red'],
                text: 'border:\nall',
              },
            ],
            [
              { rowSpan: 3, fillColor: '#eeeeff', text: 'over three rows\n\nborder:\nall' },
              { text: 'border:\nas usual' },
              { border: [true, false, false, false], text: 'border:\nleft' },
            ],
            ['', { colSpan: 2, fillColor: '#eeffee', text: 'over two columns\n\nborder:\nall' }, ''],
            [
              '',
              { text: 'border:\nas usual' },
              { border: [false, false, true, true], fillOpacity: 0.3, text: 'border:\nright and below' },
            ],
          ],
        },
        layout: { defaultBorder: false },
      },
      {
        style,
        table: {
          body: [
            ['', 'column 1', 'column 2', 'column 3'],
            [
              'row 1',
              { rowSpan: 3, colSpan: 3, fillColor: '#cccccc', text: 'over all\n\nthree by three' },
              '',
              '',
            ],
            ['row 2', '', '', ''],
            ['row 3', '', '', ''],
          ],
        },
      },
    ],
    styles: {
      header: { fontSize: 18, bold: true, margin: [0, 0, 0, 10] },
      subheader: { fontSize: 16, bold: true, margin: [0, 10, 0, 5] },
      tableExample: { margin: [0, 5, 0, 15] },
      tableHeader: { bold: true, fontSize: 13, color: 'black' },
    },
  }),
  'tables over pages': () => ({
    content: [
      {
        table: {
          headerRows: 1,
          widths: ['*', '*'],
          body: [['Head A', 'Head B'], ...range(60, (row) => [`a${row}`, `b${row}`])],
        },
      },
      {
        table: {
          dontBreakRows: true,
          body: range(12, (row) => [`Row ${row}\nhas\nthree\nfour\nfive lines`, `b${row}`]),
        },
      },
      {
        table: {
          headerRows: 2,
          keepWithHeaderRows: 1,
          body: [['Head 1', 'Head'], ['Head 2', 'Head'], ...range(40, (row) => [`c${row}`, `d${row}`])],
        },
      },
    ],
  }),
  verticalAlignment: () => ({
    content: [
      {
        table: {
          heights: [90, 120],
          widths: ['*', '*', '*', '*'],
          body: [
            [
              { text: prose(1), verticalAlignment: 'top' },
              { text: 'top', verticalAlignment: 'top' },
              { text: 'middle', verticalAlignment: 'middle' },
              { text: 'bottom', verticalAlignment: 'bottom' },
            ],
            [
              { stack: ['two', 'lines'], verticalAlignment: 'bottom' },
              { ul: ['in', 'a list'], verticalAlignment: 'middle' },
              { image: pixel, width: 30, height: 30, verticalAlignment: 'middle' },
              { rowSpan: 1, text: 'last', verticalAlignment: 'bottom' },
            ],
          ],
        },
      },
    ],
  }),
  verticalAlignment2: () => ({
    content: [
      {
        table: {
          widths: ['*', '*', '*'],
          body: [
            [
              { rowSpan: 3, text: 'over three rows', verticalAlignment: 'middle' },
              prose(1),
              {
                svg: '<svg width="60" height="40"><rect width="60" height="40" fill="navy"/></svg>',
                verticalAlignment: 'bottom',
              },
            ],
            ['', prose(1), { columns: ['left', 'right'], verticalAlignment: 'middle' }],
            ['', prose(1), { table: { body: [['inner', 'table']] }, verticalAlignment: 'bottom' }],
          ],
        },
      },
    ],
  }),
  inlineImage: () => ({
    content: [
      {
        table: {
          body: [
            [
              'words before and between pictures, and after them',
              { image: pixel, fit: [50, 50] },
              ' between ',
              { image: pixel, fit: [50, 50] },
              ' after',
            ],
          ],
        },
        layout: 'noBorders',
      },
    ],
  }),
};
