/// <reference path="./pdfmake-modules.d.ts" />
import columnCalculator from 'pdfmake/js/columnCalculator.js';
import docMeasure from 'pdfmake/js/DocMeasure.js';
import docPreprocessor from 'pdfmake/js/DocPreprocessor.js';
import documentContext from 'pdfmake/js/DocumentContext.js';
import layoutBuilder from 'pdfmake/js/LayoutBuilder.js';
import line from 'pdfmake/js/Line.js';
import pageElementWriter from 'pdfmake/js/PageElementWriter.js';
import pdfDocument from 'pdfmake/js/PDFDocument.js';
import renderer from 'pdfmake/js/Renderer.js';
import svgMeasure from 'pdfmake/js/SVGMeasure.js';
import standardPageSizes from 'pdfmake/js/standardPageSizes.js';
import tableProcessor from 'pdfmake/js/TableProcessor.js';
import textInlines from 'pdfmake/js/TextInlines.js';
import type * as Types from './pdfmake-types.ts';

/** The classes of pdfmake 0.3.11 that the engine extends; the contract tests hold each seam in place. */
export const PdfmakeDocMeasure = unwrap<Types.DocMeasureConstructor>(docMeasure);
export const PdfmakeDocPreprocessor = unwrap<Types.DocPreprocessorConstructor>(docPreprocessor);
export const PdfmakeDocumentContext = unwrap<Types.DocumentContextConstructor>(documentContext);
export const PdfmakeLayoutBuilder = unwrap<Types.LayoutBuilderConstructor>(layoutBuilder);
export const PdfmakeLine = unwrap<Types.LineConstructor>(line);
export const PdfmakePageElementWriter = unwrap<Types.PageElementWriterConstructor>(pageElementWriter);
export const PdfmakePdfDocument = unwrap<Types.PdfDocumentConstructor>(pdfDocument);
export const PdfmakeRenderer = unwrap<Types.RendererConstructor>(renderer);
export const PdfmakeSvgMeasure = unwrap<Types.SvgMeasureConstructor>(svgMeasure);
export const PdfmakeTableProcessor = unwrap<Types.TableProcessorConstructor>(tableProcessor);
export const PdfmakeTextInlines = unwrap<Types.TextInlinesConstructor>(textInlines);

/** pdfmake's rule for the widths of columns beside one another; it writes them on the columns. */
export const { buildColumnWidths } = unwrap<Types.ColumnCalculator>(columnCalculator);

/** Width and height of named papers in points. */
export const pdfmakePageSizes =
  unwrap<Readonly<Record<string, readonly [number, number]>>>(standardPageSizes);

/** A CommonJS module with `exports.default`: some loaders hand over the exports, some the default itself. */
function unwrap<Constructor>(exported: unknown): Constructor {
  const isWrapped = typeof exported === 'object' && exported !== null && 'default' in exported;
  // Each module's default export is the class that its name says; its constructor type is written in pdfmake-types.ts.
  return (isWrapped ? exported.default : exported) as Constructor;
}
