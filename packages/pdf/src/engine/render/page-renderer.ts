import type { FontSet } from '@octavo/typeset';
import type { EngineBox } from '../definition.ts';
import { PdfmakeRenderer } from '../internals/pdfmake.ts';
import type { Line, PlacedSvg } from '../internals/pdfmake-types.ts';
import { reordersGlyphs } from '../text/reorders-glyphs.ts';
import { drawnSizePt, subscriptDropEm, superscriptRiseEm } from '../text/run-style.ts';
import type { Segment } from '../text/typeset-line.ts';
import { TypesetLine } from '../text/typeset-line.ts';
import { withActualText } from './actual-text.ts';
import { drawBackgrounds, drawDecorations } from './decorations.ts';
import { glyphRun } from './glyph-run.ts';
import { linkAreas, uriOf } from './link-areas.ts';
import type { OctavoDocument } from './octavo-document.ts';
import { OutlineWriter } from './outline-writer.ts';
import { svgText } from './svg-text.ts';

/** Draws lines run by run, with one annotation for each link on a line. */
export class PageRenderer extends PdfmakeRenderer {
  readonly #document: OctavoDocument;
  readonly #outline: OutlineWriter;

  readonly #fonts: FontSet;
  readonly #defaultFamily: string;

  constructor(document: OctavoDocument, fonts: FontSet, defaultFamily: string) {
    super(document);
    this.#document = document;
    this.#fonts = fonts;
    this.#defaultFamily = defaultFamily;
    this.#outline = new OutlineWriter(document);
  }

  override renderLine(line: Line, x: number, y: number): void {
    if (!(line instanceof TypesetLine)) {
      super.renderLine(line, x, y);
      return;
    }
    if (line.outline !== undefined) this.#outline.add(line.outline, y);
    if (line.id !== undefined)
      this.#document.addNamedDestination(line.id, 'XYZ', x, Math.max(0, y - 4), null);
    const baselinePt = y + line.getAscenderHeight();
    const place = { xPt: x, baselinePt };
    const segments = line.segments.map((segment) => this.#resolvePageNumber(segment));
    drawBackgrounds(this.#document, segments, place);
    for (const segment of segments) this.#drawSegment(segment, x + segment.xPt, baselinePt);
    drawDecorations(this.#document, segments, place);
    for (const area of linkAreas(segments)) {
      const { xPt, widthPt, link, destination } = area;
      if (link !== undefined) this.#document.link(x + xPt, y, widthPt, line.getHeight(), uriOf(link));
      else if (destination !== undefined)
        this.#document.goTo(x + xPt, y, widthPt, line.getHeight(), destination);
    }
  }

  /** A page reference shows its number now that all pages are made; it keeps its right end. */
  #resolvePageNumber(segment: Segment): Segment {
    const node = segment.style.pageOf;
    if (node === undefined) return segment;
    const [first] = node.positions ?? [];
    const text = first === undefined ? '' : String(first.pageNumber);
    const widthPt = segment.face.widthPt(text, drawnSizePt(segment.style));
    return { ...segment, text, widthPt, xPt: segment.xPt + segment.widthPt - widthPt };
  }

  #drawSegment(segment: Segment, xPt: number, baselinePt: number): void {
    const { style } = segment;
    if (style.destination !== undefined) {
      this.#document.addNamedDestination(style.destination, 'XYZ', xPt, Math.max(0, baselinePt - 14), null);
    }
    if (style.box !== undefined) {
      this.#drawBox(style.box, xPt, baselinePt);
      return;
    }
    if (segment.text === '') return;
    const font = this.#document.embedded(segment.face.font);
    this.#document.page.fonts[font.id] ??= font.ref();
    this.#document.fillColor(this.#document.resolveColor(style.color, 'black'), style.opacity ?? 1);
    const risePt = style.sup
      ? style.fontSize * superscriptRiseEm
      : style.sub
        ? -style.fontSize * subscriptDropEm
        : 0;
    const drawn = glyphRun(visualText(segment), {
      face: segment.face,
      font,
      sizePt: drawnSizePt(style),
      xPt,
      baselinePt: baselinePt - risePt,
      characterSpacingPt: style.characterSpacing ?? 0,
    });
    const words =
      segment.missing ?? segment.standsFor ?? (reordersGlyphs(segment.text) ? segment.text : undefined);
    this.#document.addContent(words === undefined ? drawn : withActualText(drawn, words));
  }

  /** Draws an SVG; its fallback image where pdfkit cannot, or where no single font has all of its words. */
  override renderSVG(node: PlacedSvg): void {
    const words = svgText(node.svg ?? '');
    const style = { family: node.font ?? this.#defaultFamily };
    const face = words === '' ? undefined : this.#fonts.faceCovering(words, style);
    const isDrawable = words === '' || face !== undefined;
    const isPlain = face === undefined || face === this.#fonts.face(style);
    const draw = (): void => super.renderSVG(node);
    const faces =
      face === undefined || isPlain
        ? undefined
        : { regular: face, bold: this.#fonts.faceCovering(words, { ...style, bold: true }) ?? face };
    if (isDrawable && this.#document.attemptDrawing(faces, draw)) return;
    if (node.fallbackImage === undefined) return;
    this.#document.provideImage(node.fallbackImage);
    this.#document.image(node.fallbackImage, node.x, node.y, {
      width: node._width,
      height: node._height,
    });
  }

  #drawBox({ image, widthPt, heightPt, depthPt }: EngineBox, xPt: number, baselinePt: number): void {
    const y = baselinePt - heightPt + depthPt;
    this.#document.provideImage(image);
    this.#document.image(image, xPt, y, { width: widthPt, height: heightPt });
  }
}

const rightToLeftLetter =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;

/** The shaper turns right-to-left scripts round by itself; punctuation on its own it leaves as it is. */
function visualText({ text, level }: Segment): string {
  return level % 2 === 1 && !rightToLeftLetter.test(text) ? Array.from(text).reverse().join('') : text;
}
