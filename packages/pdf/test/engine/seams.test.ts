import { describe, expect, it } from 'vitest';
import {
  PdfmakeDocMeasure,
  PdfmakeDocumentContext,
  PdfmakeLayoutBuilder,
  PdfmakeLine,
  PdfmakePageElementWriter,
  PdfmakePdfDocument,
  PdfmakeRenderer,
  PdfmakeTableProcessor,
  PdfmakeTextInlines,
} from '../../src/engine/internals/pdfmake.ts';

/** The methods that the engine overrides or calls: how many parameters each declares in pdfmake 0.3.11. */
const seams: readonly (readonly [
  string,
  { readonly prototype: object },
  Readonly<Record<string, number>>,
])[] = [
  ['TextInlines', PdfmakeTextInlines, { buildInlines: 2 }],
  [
    'DocMeasure',
    PdfmakeDocMeasure,
    {
      measureNode: 1,
      measureColumns: 1,
      measureLeaf: 1,
      measureUnorderedList: 1,
      measureOrderedList: 1,
      measureDocument: 1,
      measureBlock: 1,
    },
  ],
  [
    'DocumentContext',
    PdfmakeDocumentContext,
    { initializePage: 0, moveToNextPage: 1, addMargin: 2, moveDown: 1 },
  ],
  [
    'PageElementWriter',
    PdfmakePageElementWriter,
    {
      addLine: 3,
      alignLine: 1,
      moveToNextPage: 1,
      commitUnbreakableBlock: 2,
      _fitOnPage: 1,
      pushContext: 2,
      popContext: 0,
    },
  ],
  [
    'LayoutBuilder',
    PdfmakeLayoutBuilder,
    {
      processNode: 1,
      processVerticalContainer: 1,
      processLeaf: 1,
      processList: 2,
      processTable: 1,
      processImage: 1,
      processSVG: 1,
      processRow: 1,
      addHeadersAndFooters: 2,
    },
  ],
  ['TableProcessor', PdfmakeTableProcessor, { beginTable: 1, beginRow: 2, endRow: 3, endTable: 1 }],
  ['Line', PdfmakeLine, { getHeight: 0, getAscenderHeight: 0, getWidth: 0, clone: 0 }],
  [
    'Renderer',
    PdfmakeRenderer,
    { renderPages: 1, renderLine: 3, renderSVG: 1, renderVector: 1, renderAttachment: 1 },
  ],
  [
    'PDFDocument',
    PdfmakePdfDocument,
    { provideFont: 3, getFontFile: 3, provideImage: 1, provideAttachment: 1 },
  ],
];

describe.each(seams)('pdfmake’s %s', (_name, patched, methods) => {
  it.each(Object.entries(methods))('has %s with %i parameters', (method, parameters) => {
    const found: unknown = Reflect.get(patched.prototype, method);
    expect(typeof found).toBe('function');
    expect((found as { readonly length: number }).length).toBe(parameters);
  });
});

describe('pdfkit’s document', () => {
  it('has the members that the engine reaches into', () => {
    const document = new PdfmakePdfDocument(
      {},
      {},
      {},
      {},
      { autoFirstPage: false, font: null },
      null,
      () => false,
    );
    expect(document).toMatchObject({
      _fontFamilies: {},
      _imageRegistry: {},
      _ctm: [1, 0, 0, 1, 0, 0],
      _ctmStack: [],
    });
    for (const method of [
      'endMetadata',
      'endMarkings',
      'annotate',
      '_write',
      '_refEnd',
      '_finalize',
      'addNamedDestination',
      'addContent',
      'openImage',
      'link',
      'goTo',
    ] as const) {
      expect(typeof document[method]).toBe('function');
    }
  });
});
