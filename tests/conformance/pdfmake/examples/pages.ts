import { pixel, prose, styles } from './words.ts';

/** What the published examples of pages and their parts show, by their files' names. */
export const pageExamples: Readonly<Record<string, () => object>> = {
  absolute: () => ({
    pageSize: 'A5',
    content: [
      'In the flow',
      { text: 'Placed', absolutePosition: { x: 200, y: 300 } },
      { ul: ['a placed', 'list'], absolutePosition: { x: 50, y: 400 } },
      { image: pixel, width: 20, absolutePosition: { x: 150, y: 150 } },
      { canvas: [{ type: 'rect', x: 0, y: 0, w: 60, h: 20 }], absolutePosition: { x: 100, y: 500 } },
      {
        stack: ['a placed stack', { columns: ['of two', 'columns'] }],
        absolutePosition: { x: 40, y: 450 },
      },
      { text: 'In the flow, too', pageBreak: 'before' },
      { text: 'Placed on the second', absolutePosition: { x: 100, y: 100 } },
    ],
  }),
  relative: () => ({
    content: [
      'In the flow',
      { text: 'Shifted', relativePosition: { x: 100, y: 30 } },
      { text: 'Shifted back', relativePosition: { x: 0, y: -10 } },
      { columns: [{ text: 'Moved in a column', relativePosition: { x: 20, y: 10 } }, prose(2)] },
      { ul: ['first', { text: 'moved', relativePosition: { x: 50, y: 0 } }, 'third'] },
      prose(3),
    ],
  }),
  background: () => ({
    background: (page: number, size: { width: number; height: number }) =>
      page === 2
        ? undefined
        : [
            { text: `behind ${page}`, fontSize: 40, color: '#dddddd' },
            { canvas: [{ type: 'rect', x: 10, y: 10, w: size.width - 20, h: size.height - 120 }] },
          ],
    content: ['one', { text: 'two', pageBreak: 'before' }, { text: 'three', pageBreak: 'before' }, prose(4)],
  }),
  margins: () => ({
    content: [
      { text: 'a heading', style: 'header' },
      { stack: [{ text: prose(2), margin: [50, 0] }, prose(2)], margin: [20, 10, 60, 40] },
      { text: prose(1), margin: 30 },
      { text: 'by name', marginLeft: 40, marginTop: 5 },
      { ul: ['first', { text: 'second', margin: [0, 10, 0, 10] }, 'third'], margin: [40, 0, 0, 0] },
      { columns: [{ text: prose(1), margin: [10, 5] }, prose(1)] },
    ],
    styles: { header: { fontSize: 18, bold: true, alignment: 'right', margin: [0, 190, 0, 80] } },
  }),
  sections: () => ({
    header: () => 'the usual head',
    footer: () => 'the usual foot',
    background: () => ({ text: 'the usual ground', alignment: 'right' }),
    watermark: 'usual',
    content: [
      { section: ['SECTION 1', 'in the usual way'] },
      {
        header: (page: number, pages: number) => `head: ${page} of ${pages}`,
        footer: (page: number, pages: number) => `foot: ${page} of ${pages}`,
        background: () => ({ text: 'second ground', alignment: 'right' }),
        watermark: 'second',
        pageOrientation: 'landscape',
        section: ['SECTION 2', 'on its side'],
      },
      {
        header: null,
        footer: null,
        background: null,
        watermark: null,
        pageSize: 'A7',
        pageOrientation: 'portrait',
        section: ['SECTION 3', 'on small paper without anything else'],
      },
      {
        watermark: 'inherit',
        pageSize: 'A6',
        pageOrientation: 'portrait',
        pageMargins: 5,
        section: ['SECTION 4', 'near the edge'],
      },
      {
        watermark: 'handed on',
        pageSize: 'A6',
        pageOrientation: 'landscape',
        pageMargins: 10,
        section: ['SECTION 5', 'A6 on its side'],
      },
      {
        watermark: 'inherit',
        pageSize: 'inherit',
        pageOrientation: 'inherit',
        pageMargins: 'inherit',
        section: ['SECTION 6', 'on the same paper as the one before'],
      },
      {
        header: (page: number, pages: number) => `head seven: ${page} of ${pages}`,
        section: ['SECTION 7', 'on the usual paper'],
      },
    ],
  }),
  toc: () => ({
    content: [
      { text: 'What is marked stands in the list.', pageBreak: 'after' },
      {
        toc: {
          title: { text: 'WHAT IS WHERE', style: 'header' },
          numberStyle: { bold: true },
          textStyle: { italics: true },
          textMargin: [0, 2, 0, 0],
          sortBy: 'page',
        },
      },
      {
        text: 'A heading',
        style: 'header',
        tocItem: true,
        tocStyle: { italics: true },
        tocMargin: [0, 10, 0, 0],
        tocNumberStyle: { italics: true, decoration: 'underline' },
        pageBreak: 'before',
      },
      `${prose(1)}\n\n`,
      {
        text: 'A lower heading',
        style: 'subheader',
        tocItem: true,
        tocMargin: [20, 0, 0, 0],
        pageBreak: 'before',
      },
      prose(4),
      {
        text: [
          { text: 'Of this the first part', style: 'subheader', tocItem: true },
          { text: '; the second is not in the list', italics: true },
        ],
        pageBreak: 'before',
      },
      prose(4),
    ],
    styles,
  }),
  customToc: () => ({
    content: [
      'One list by name, another by title',
      { toc: { title: { text: 'Index' } } },
      { toc: { id: 'second', title: { text: 'Another' }, sortBy: 'title', hideEmpty: true } },
      { toc: { id: 'nothing', title: { text: 'Of nothing' }, hideEmpty: true } },
      { text: 'Zebra', style: 'header', tocItem: [true, 'second'] },
      { ol: ['item 1', 'item 2'] },
      { text: '\n\nApple', style: 'header', tocItem: 'second' },
      { ol: ['item 1', prose(1)] },
    ],
    styles: { header: { bold: true, fontSize: 15 } },
  }),
  pageReference: () => ({
    content: [
      { text: 'Where is what?\n\n' },
      {
        table: {
          body: [
            [
              { text: 'page', bold: true },
              { text: 'title', bold: true },
            ],
            [{ pageReference: 'header1', alignment: 'right' }, { textReference: 'header1' }],
            [{ pageReference: 'sub1', alignment: 'right' }, { textReference: 'sub1' }],
          ],
        },
      },
      { text: ['See page ', { pageReference: 'sub1' }, ', which has ', { textReference: 'sub1' }, '.'] },
      { text: 'A heading', style: 'header', id: 'header1', pageBreak: 'before' },
      prose(2),
      { text: 'A lower heading', style: 'subheader', id: 'sub1', pageBreak: 'before' },
      prose(6),
    ],
    styles,
  }),
  outlines: () => ({
    content: [
      { text: 'Outlines', style: 'header' },
      { text: 'What is marked stands in the outline.', pageBreak: 'after' },
      { text: 'First', outline: true, style: 'header', pageBreak: 'after' },
      { text: 'Second', outline: true, outlineText: 'By another name', pageBreak: 'after' },
      { text: 'With parts', id: 'parts', outline: true, outlineExpanded: true, pageBreak: 'after' },
      { text: 'First part', outline: true, outlineParentId: 'parts', id: 'first', pageBreak: 'after' },
      { text: 'Part of the first part', outline: true, outlineParentId: 'first' },
    ],
    styles,
  }),
  watermark: () => ({
    watermark: {
      text: 'watermark',
      color: 'blue',
      opacity: 0.3,
      bold: true,
      italics: false,
      angle: 30,
      fontSize: 40,
    },
    content: [prose(6), { text: prose(4), pageBreak: 'before' }],
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
  'an unbreakable block': () => ({
    pageSize: 'A6',
    content: [prose(4), { unbreakable: true, stack: [prose(2), prose(2)] }, prose(1)],
  }),
};
