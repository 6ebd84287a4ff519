import type { LayoutNode } from '../internals/layout-node.ts';
import type { PageElementWriter } from '../internals/pdfmake-types.ts';
import { pageHeightPt } from './page-room.ts';

/** Makes a picture that is taller than the text block, or wider than its place, as small as it must be. pdfmake lets it run off the page. */
export function fitPicture(node: LayoutNode, writer: PageElementWriter): void {
  const { _width: widthPt, _height: heightPt } = node;
  if (widthPt === undefined || heightPt === undefined || node.absolutePosition !== undefined) return;
  const scale = Math.min(writer.context().availableWidth / widthPt, pageHeightPt(writer) / heightPt);
  if (scale >= 1 || !(scale > 0)) return;
  node._width = widthPt * scale;
  node._height = heightPt * scale;
}
