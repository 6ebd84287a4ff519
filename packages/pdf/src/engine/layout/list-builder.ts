import type { LayoutNode } from '../internals/layout-node.ts';
import { PdfmakeLayoutBuilder } from '../internals/pdfmake.ts';
import { listIndentPt } from './estimate-height.ts';
import { fitPicture } from './fit-picture.ts';
import { markerItems } from './marker-items.ts';
import { notePosition } from './note-position.ts';

export interface PendingMarker {
  readonly item: LayoutNode;
  readonly list: LayoutNode;
  readonly xPt: number;
  readonly widthPt: number;
  readonly transactionLevel: number;
}

/** Lists whose markers hang before the first line of their item, from the side at which lines start. */
export class ListBuilder extends PdfmakeLayoutBuilder {
  #markers: PendingMarker[] = [];

  override processList(isOrdered: boolean, node: LayoutNode): void {
    const items = (isOrdered ? node.ol : node.ul) ?? [];
    const context = this.writer.context();
    const indentPt = listIndentPt(node, context.availableWidth);
    const isRtl = node._direction === 'rtl';
    const xPt = isRtl ? context.x + context.availableWidth - indentPt : context.x;
    context.addMargin(isRtl ? 0 : indentPt, isRtl ? indentPt : 0);
    const { transactionLevel } = this.writer;
    for (const item of items) {
      this.#markers.push({ item, list: node, xPt, widthPt: indentPt, transactionLevel });
      this.processNode(item);
      for (const position of item.positions) notePosition(node, position);
    }
    this.#markers = this.#markers.filter((marker) => marker.list !== node);
    this.writer.context().addMargin(isRtl ? 0 : -indentPt, isRtl ? -indentPt : 0);
  }

  /** Puts the markers of the items that begin here before their first line. */
  placeMarkers(baselinePt: number): void {
    if (this.#markers.length === 0) return;
    const page = this.writer.context().getCurrentPage();
    for (const { item, list, xPt, widthPt, transactionLevel } of this.#markers) {
      if (item._marker === undefined) continue;
      // Inside a block that is put together apart, positions count from the block's own left end.
      const offsetPt = this.writer.transactionLevel > transactionLevel ? this.writer.originalX : 0;
      const place = {
        xPt: xPt - offsetPt,
        widthPt,
        baselinePt,
        direction: list._direction ?? 'ltr',
        isAtStart: list.markersAtStart === true,
      };
      page.items.push(...markerItems(item._marker, place));
    }
    this.#markers = [];
  }

  /** Takes the markers that wait for a line, while content is laid out that is not theirs. */
  protected takeMarkers(): readonly PendingMarker[] {
    const markers = this.#markers;
    this.#markers = [];
    return markers;
  }

  protected giveMarkers(markers: readonly PendingMarker[]): void {
    this.#markers = [...markers];
  }

  override processImage(node: LayoutNode): void {
    fitPicture(node, this.writer);
    super.processImage(node);
    this.placeMarkers(this.writer.context().y);
  }

  override processSVG(node: LayoutNode): void {
    fitPicture(node, this.writer);
    super.processSVG(node);
    this.placeMarkers(this.writer.context().y);
  }
}
