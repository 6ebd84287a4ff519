import { drawingFonts, type Image, type PictureSize, pictureSize } from '@octavo/core';
import type { BlockContext, InlineContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { startSide } from './text-look.ts';

/** The part of the text block's height that a picture may take, so that its caption has room beside it. */
const tallestShare = 0.8;

/** The size of a picture in its place: what its author asks for, or its own, or as much of it as fits. */
export function pictureSizeIn(
  image: Image,
  asset: { readonly widthPx: number; readonly heightPx: number },
  { theme, widthPt }: InlineContext,
  tallestPt = textHeightPt(theme.page) * tallestShare,
): PictureSize {
  return pictureSize(image, asset, { widthPt, heightPt: tallestPt });
}

function textHeightPt(page: InlineContext['theme']['page']): number {
  return page.heightPt - page.marginTopPt - page.marginBottomPt;
}

/** The key of an image's bytes in the definition. */
export function imageKey(hash: string): string {
  return `image-${hash}`;
}

/** The document's fonts for the words of a drawing: those of headings, unless it asks for a serif or for letters of one width. */
export function drawingLook(svg: string, { theme: { fonts } }: InlineContext) {
  const namedFonts = drawingFonts(svg, { serif: fonts.text, monospace: fonts.code });
  return { font: fonts.heading, ...(Object.keys(namedFonts).length === 0 ? {} : { namedFonts }) };
}

/** An image as a block of its own, or what stands in for one that cannot be shown. */
export function pictureBlock(image: Image, context: BlockContext): EngineContent {
  const asset = context.resolved.assets[image.id];
  if (asset === undefined || asset.type === 'missing') return missingPicture(image, context);
  const { widthPt, heightPt } = pictureSizeIn(image, asset, context);
  const place = { width: widthPt, height: heightPt, alignment: sideOfPictures(context), alt: image.alt };
  if (asset.type === 'raster') return { image: imageKey(asset.hash), ...place };
  return {
    svg: asset.svg,
    fallbackImage: imageKey(asset.fallback.hash),
    ...drawingLook(asset.svg, context),
    ...place,
  };
}

/** Pictures stand over their captions: in the middle, or at the side where lines begin. */
function sideOfPictures(context: BlockContext): 'center' | 'left' | 'right' {
  return context.theme.caption.alignment === 'center' ? 'center' : startSide(context);
}

function missingPicture(image: Image, { theme, resolved, widthPt }: BlockContext): EngineContent {
  // Alternative texts run over lines of the source, which are none of the page's.
  const words = image.alt === '' ? image.url : image.alt.replace(/\s+/g, ' ');
  return {
    unbreakable: true,
    table: {
      widths: ['*'],
      body: [
        [
          {
            text: [
              { text: resolved.strings.missingImage, bold: true },
              ': ',
              { text: words, origin: image.id },
            ],
            font: theme.fonts.heading,
            fontSize: theme.text.captionSizePt,
            leading: theme.text.captionSizePt * 1.4,
            color: theme.colors.muted,
            alignment: 'center',
          },
        ],
      ],
    },
    layout: {
      hLineWidth: () => 0.75,
      vLineWidth: () => 0.75,
      hLineColor: () => theme.colors.rule,
      vLineColor: () => theme.colors.rule,
      paddingTop: () => 12,
      paddingBottom: () => 12,
      paddingLeft: () => 12,
      paddingRight: () => 12,
    },
    margin: [Math.min(40, widthPt / 6), 0, Math.min(40, widthPt / 6), 0],
  };
}
