import type { FontSet } from '@octavo/typeset';
import type { Vector } from '../internals/layout-node.ts';
import { PdfmakeRenderer } from '../internals/pdfmake.ts';
import type { Line, Page, PlacedAttachment, PlacedImage, PlacedSvg } from '../internals/pdfmake-types.ts';
import type { ArtifactKind } from '../structure/content-marker.ts';
import { attachInline, findInline } from '../structure/inline-structure.ts';
import type { StructureElement } from '../structure/structure-element.ts';
import { isLink } from '../text/is-link.ts';
import type { Segment } from '../text/segment.ts';
import { TypesetLine } from '../text/typeset-line.ts';
import { drawBackgrounds, drawDecorations, hasBackground } from './decorations.ts';
import { drawingFonts } from './drawing-fonts.ts';
import type { LinkArea, LinkPlace, LinkTarget } from './link-areas.ts';
import { linkAreas, uriOf } from './link-areas.ts';
import type { OctavoDocument } from './octavo-document.ts';
import { OutlineWriter } from './outline-writer.ts';
import { PageLinks } from './page-links.ts';
import { pdfString } from './pdf-string.ts';
import { SegmentRenderer } from './segment-renderer.ts';
import { svgText } from './svg-text.ts';

const noLink = { link: undefined, linkToDestination: undefined, linkToPage: undefined } as const;

/** Draws lines run by run, with one annotation for each link on a line, and marks what each thing is content of. */
export class PageRenderer extends PdfmakeRenderer {
  readonly #document: OctavoDocument;
  readonly #outline: OutlineWriter;
  readonly #segments: SegmentRenderer;
  readonly #pageLinks = new PageLinks();

  readonly #fonts: FontSet;
  readonly #defaultFamily: string;
  #page: Page | undefined;

  constructor(document: OctavoDocument, fonts: FontSet, defaultFamily: string) {
    super(document);
    this.#document = document;
    this.#fonts = fonts;
    this.#defaultFamily = defaultFamily;
    this.#outline = new OutlineWriter(document);
    this.#segments = new SegmentRenderer(document, (node) => this.#drawSvg(node));
  }

  /** Draws page by page, while what is drawn is compressed. */
  async drawPages(pages: readonly Page[]): Promise<void> {
    for (const page of pages) {
      this.#page = page;
      this.renderPages([page]);
      // What is drawn is not needed again: the file grows while the pages go.
      page.items = [];
      await this.#document.settle();
    }
    this.#document.marker.close();
    this.#pageLinks.place(this.#document);
  }

  override renderLine(line: Line, x: number, y: number): void {
    if (!(line instanceof TypesetLine)) {
      this.#mark(undefined, y);
      super.renderLine(line, x, y);
      return;
    }
    const element = line.beginDrawing() ? line.structure : undefined;
    if (line.outline !== undefined) this.#outline.add(line.outline, y);
    for (const name of [line.id, ...(line.otherIds ?? [])]) {
      if (name !== undefined) this.#document.addNamedDestination(name, 'XYZ', x, Math.max(0, y - 4), null);
    }
    const baselinePt = y + line.getAscenderHeight();
    const place = { xPt: x, baselinePt };
    const { segments } = line;
    const needs = needsOf(segments);
    if (needs.background) {
      this.#mark(undefined, y);
      drawBackgrounds(this.#document, segments, place);
    }
    const read = needs.order ? inReadingOrder(segments) : segments;
    const last = line.endsInSpace ? read[read.length - 1] : undefined;
    for (const segment of read) {
      const owner = this.#ownerOf(segment, element);
      const isSpaced = segment === last;
      if (owner === undefined || segment.style.box !== undefined) this.#mark(owner, y);
      this.#segments.draw(segment, { owner, xPt: x + segment.xPt, baselinePt, isSpaced });
    }
    this.#segments.endLine();
    if (needs.decoration) {
      this.#mark(undefined, y);
      drawDecorations(this.#document, segments, place);
    }
    if (line.comment !== undefined) this.#addComment(line.comment, element, y);
    if (!needs.link) return;
    // Links of a table's head that is repeated are further places of the first ones, though its words are read only once.
    for (const area of linkAreas(segments))
      this.#addLink(area, line.structure, { x, y, h: line.getHeight() });
  }

  /** Marks what comes next as content of the element; as an artifact where it belongs to none. */
  #mark(element: StructureElement | undefined, y: number): void {
    if (element === undefined) this.#document.marker.artifact(this.#artifactAt(y));
    else this.#document.marker.content(element);
  }

  /** What stands in the margins above and below is repeated on the pages. */
  #artifactAt(y: number): ArtifactKind {
    const page = this.#page;
    if (page === undefined) return 'layout';
    if (y < page.pageMargins.top - 1) return 'header';
    return y > page.pageSize.height - page.pageMargins.bottom + 1 ? 'footer' : 'layout';
  }

  /** The element that a segment is content of; none where it is an artifact. */
  #ownerOf({ style }: Segment, element: StructureElement | undefined): StructureElement | undefined {
    const isArtifact = element === undefined || findInline(style.structure, 'Artifact') !== undefined;
    return isArtifact ? undefined : attachInline(style.structure, element);
  }

  #addLink(
    area: LinkArea,
    element: StructureElement | undefined,
    { x, y, h }: { readonly x: number; readonly y: number; readonly h: number },
  ): void {
    const owner = element === undefined ? undefined : attachInline(area.structure, element);
    this.#link(area, { x: x + area.xPt, y, width: area.widthPt, height: h }, owner);
  }

  #link(
    { link, destination, page, words }: LinkTarget,
    { x, y, width, height }: LinkPlace,
    owner: StructureElement | undefined,
  ): void {
    this.#document.linkOwner = owner;
    // What a link says to those who cannot see where it leads (ISO 14289-1, 7.18.5).
    const options = { Contents: pdfString(link ?? words) };
    if (link !== undefined) this.#document.link(x, y, width, height, uriOf(link), options);
    else {
      const name = destination ?? (page === undefined ? undefined : this.#pageLinks.nameOf(page));
      if (name !== undefined) this.#document.goTo(x, y, width, height, name, options);
    }
    this.#document.linkOwner = undefined;
  }

  /** Comments stand beside the page, where nobody sees them who does not ask for them (ISO 32000-1, 12.5.6.4). */
  #addComment(comment: string, element: StructureElement | undefined, y: number): void {
    const sizePt = 18;
    this.#document.linkOwner = element?.parent ?? element;
    this.#document.annotate(-2 * sizePt, y, sizePt, sizePt, {
      Subtype: 'Text',
      Name: 'Note',
      Contents: pdfString(comment),
      // Printed with the page if at all, as archives ask for (ISO 19005-3, 6.3.2).
      F: 4,
    });
    this.#document.linkOwner = undefined;
  }

  override renderVector(vector: Vector): void {
    const y = Math.min(vector.y ?? vector.y1 ?? 0, vector.y2 ?? Number.POSITIVE_INFINITY);
    this.#mark(vector.structure, y);
    super.renderVector(vector);
  }

  override renderImage(node: PlacedImage): void {
    this.#markPicture(node);
    super.renderImage({ ...node, ...noLink });
    this.#linkPicture(node);
  }

  /** pdfmake's own links of pictures stand in no tree, and say the page's number where PDF wants the page (ISO 32000-1, 12.3.2.2). */
  #linkPicture(node: PlacedImage): void {
    if (!isLink(node)) return;
    const { link, linkToDestination: destination, linkToPage: page, alt = '', x, y } = node;
    const place = { x, y, width: node._width, height: node._height };
    this.#link({ link, destination, page, words: alt }, place, node._structure?.parent);
  }

  /** A file stands in the tree at its place (ISO 14289-1, 7.18). */
  override renderAttachment(node: PlacedAttachment): void {
    this.#document.marker.close();
    this.#document.linkOwner = node._structure;
    super.renderAttachment(node);
    this.#document.linkOwner = undefined;
  }

  #markPicture({ _structure: element, x, y, _width, _height }: PlacedImage): void {
    this.#mark(element, y);
    if (element !== undefined) element.box ??= this.#document._convertRect(x, y, _width, _height);
  }

  override renderWatermark(page: Page): void {
    this.#document.marker.artifact('watermark');
    super.renderWatermark(page);
  }

  // Drawing states are saved and restored between items: no marked content may begin in one and end in another.
  override beginClip(rectangle: object): void {
    this.#document.marker.close();
    super.beginClip(rectangle);
  }

  override endClip(): void {
    this.#document.marker.close();
    super.endClip();
  }

  override beginVerticalAlignment(item: object): void {
    this.#document.marker.close();
    super.beginVerticalAlignment(item);
  }

  override endVerticalAlignment(item: object): void {
    this.#document.marker.close();
    super.endVerticalAlignment(item);
  }

  /** Draws an SVG; its fallback image where pdfkit cannot, or where no single font has all of its words. */
  override renderSVG(node: PlacedSvg): void {
    this.#markPicture(node);
    this.#drawSvg({ ...node, ...noLink });
    this.#linkPicture(node);
  }

  #drawSvg(node: PlacedSvg): void {
    const words = svgText(node.svg ?? '');
    const draw = (): void => super.renderSVG(node);
    const lettering = { fonts: this.#fonts, defaultFamily: this.#defaultFamily };
    const fonts = words === '' ? undefined : drawingFonts(words, node, lettering);
    const isDrawable = words === '' || fonts !== undefined;
    if (isDrawable && this.#document.attemptDrawing(fonts, draw)) return;
    if (node.fallbackImage === undefined) return;
    this.#document.provideImage(node.fallbackImage);
    this.#document.image(node.fallbackImage, node.x, node.y, {
      width: node._width,
      height: node._height,
    });
  }
}

/** What segments of a line need besides their letters: most need nothing. */
function needsOf(segments: readonly Segment[]) {
  const needs = { background: false, decoration: false, link: false, order: false };
  for (const segment of segments) {
    const { style, readingOrder } = segment;
    if (hasBackground(segment)) needs.background = true;
    if (style.decoration !== undefined) needs.decoration = true;
    if (isLink(style)) needs.link = true;
    if (readingOrder !== undefined) needs.order = true;
  }
  return needs;
}

/** Text is written to the page as it is read, wherever it is seen: so structure, search and copies have it (ISO 32000-1, 14.8.2.3). */
function inReadingOrder(segments: readonly Segment[]): readonly Segment[] {
  return segments.toSorted((left, right) => (left.readingOrder ?? 0) - (right.readingOrder ?? 0));
}
