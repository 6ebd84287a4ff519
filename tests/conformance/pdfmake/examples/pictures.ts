import { pixel, prose } from './words.ts';

/** What the published examples of pictures and drawings show, by their files' names. */
export const pictureExamples: Readonly<Record<string, () => object>> = {
  images: () => ({
    images: { dot: pixel },
    content: [
      'pictures of given sizes',
      { image: 'dot', width: 150, height: 150 },
      { image: 'dot', width: 150 },
      { image: 'dot', fit: [100, 100], pageBreak: 'after' },
      { image: 'dot', cover: { width: 100, height: 100, valign: 'bottom', align: 'right' } },
      { image: pixel, width: 20, opacity: 0.5 },
      { columns: [{ image: 'dot', width: 100, alignment: 'center' }, prose(1)] },
      { image: 'dot', width: 40, link: 'https://example.org' },
      'after them',
    ],
  }),
  svgs: () => ({
    content: [
      'drawings',
      {
        svg: '<svg width="60" height="40" viewBox="0 0 40 20"><rect width="40" height="20" fill="navy"/></svg>',
      },
      { svg: '<svg viewBox="0 0 10 10"><circle cx="5" cy="5" r="5"/></svg>', width: 150 },
      { svg: '<svg viewBox="0 0 10 20"><path d="M0 0L10 20"/></svg>', fit: [50, 50], alignment: 'right' },
      {
        svg: '<svg width="200" height="60"><text x="10" y="30" font-family="Source Serif 4" font-size="20">words drawn</text></svg>',
      },
      {
        columns: [
          { svg: '<svg width="30" height="30"><ellipse cx="15" cy="15" rx="9" ry="5"/></svg>' },
          'beside',
        ],
      },
      'after them',
    ],
  }),
  inlineSvgs: () => ({
    content: [
      {
        text: [
          { text: `${prose(1)} `, style: 'em' },
          {
            svg: '<svg width="40" height="20" viewBox="0 0 40 20"><path d="M0 10L40 10"/></svg>',
            width: 60,
            height: 21,
          },
          { text: ` ${prose(1)}`, style: 'em' },
        ],
      },
    ],
    styles: { em: { italics: true, fontSize: 20, lineHeight: 2 } },
  }),
  vectors: () => ({
    content: [
      { text: ['This ', { text: 'is', color: 'green' }, ' the first ', { text: 'paragraph', color: 'red' }] },
      {
        canvas: [
          { type: 'rect', x: 0, y: 0, w: 310, h: 260, r: 5, dash: { length: 5 }, lineColor: 'blue' },
          { type: 'rect', x: 1, y: 1, w: 308, h: 258, r: 4, lineColor: 'red', color: '#ffffe0' },
          {
            type: 'polyline',
            lineWidth: 3,
            closePath: true,
            points: [
              { x: 10, y: 10 },
              { x: 35, y: 40 },
              { x: 100, y: 40 },
            ],
          },
          { type: 'line', x1: 40, y1: 60, x2: 260, y2: 60, lineWidth: 3, lineCap: 'round' },
          { type: 'ellipse', x: 150, y: 140, color: 'red', fillOpacity: 0.5, r1: 80, r2: 60 },
          { type: 'rect', x: 150, y: 200, w: 150, h: 50, linearGradient: ['red', 'blue'] },
          { type: 'path', d: 'M 0,20 L 100,160 Q 130,200 150,120 C 190,-40 200,200 300,150', lineWidth: 5 },
        ],
      },
      'below the drawing',
      { color: 'black', text: 'and black' },
    ],
    defaultStyle: { color: 'gray' },
  }),
  qrCode: () => ({
    content: [
      'codes',
      { qr: 'words in a code' },
      { qr: 'words in a code', fit: 100 },
      { qr: '1234567890', foreground: 'red', background: 'yellow' },
      { qr: 'with many faults corrected', eccLevel: 'H', version: 6, mask: 3 },
      { qr: 'in the middle', alignment: 'center' },
      {
        columns: [
          { qr: 'one', fit: 60 },
          { qr: 'two', fit: 60 },
        ],
      },
      'after them',
    ],
  }),
};
