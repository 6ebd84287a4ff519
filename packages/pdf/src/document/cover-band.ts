import type { BlockContext } from '../context.ts';
import type { EngineContent, PageContent } from '../engine/index.ts';
import { trimEnd } from '../shared/box.ts';

/**
 * The title on a band of colour that runs out of the page on three sides. The band's upper part, in the page's margin, is
 * painted by `coverTop`.
 */
export function coverBand(title: readonly EngineContent[], context: BlockContext): readonly EngineContent[] {
  if (title.length === 0) return title;
  const { theme, leadingPt } = context;
  const { marginInsidePt, marginOutsidePt } = theme.page;
  return [
    {
      table: { widths: ['*'], body: [[{ stack: trimEnd(title) }]] },
      layout: {
        hLineWidth: () => 0,
        vLineWidth: () => 0,
        paddingLeft: () => marginInsidePt,
        paddingRight: () => marginOutsidePt,
        paddingTop: () => leadingPt / 2,
        paddingBottom: () => leadingPt * 1.75,
        fillColor: () => theme.colors.cover,
      },
      margin: [-marginInsidePt, 0, -marginOutsidePt, leadingPt * 1.5],
    },
  ];
}

/** Whether a document's first page begins with a band. */
export function hasCoverBand({ theme, resolved }: BlockContext): boolean {
  const { title, subtitle } = resolved.document.metadata;
  return theme.title.layout === 'cover' && (title !== undefined || subtitle !== undefined);
}

/** The upper part of the band, over the head of the first page. */
export function coverTop(context: BlockContext): PageContent | undefined {
  if (!hasCoverBand(context)) return undefined;
  const { page, colors } = context.theme;
  // A hair more than the margin: two edges that only touch show a line on screens.
  const heightPt = page.marginTopPt + 0.5;
  const rect = { type: 'rect', x: 0, y: 0, w: page.widthPt, h: heightPt, color: colors.cover } as const;
  // In its place on the page: what is taller than the head of a page would not be drawn.
  return (number) => (number === 1 ? { canvas: [rect], absolutePosition: { x: 0, y: 0 } } : undefined);
}
