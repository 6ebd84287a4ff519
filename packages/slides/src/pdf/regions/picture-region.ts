import type { Asset, Figure } from '@octavo/core';
import { drawingFonts, missingImageText, plainText } from '@octavo/core';
import type { EngineContent } from '@octavo/pdf/engine';
import type { Box, ChartRegion, PictureRegion } from '../../deck.ts';
import { captionRuns } from '../../flow/caption-runs.ts';
import { targetOf } from '../../flow/inlines/link.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { frame, inset, panel } from '../frame.ts';
import { imageKey } from '../image-key.ts';
import type { PdfContext } from '../pdf-context.ts';
import { linkOf } from '../text/link-of.ts';
import { runText } from '../text/run-text.ts';

/** Between a picture and its caption. */
const captionGapPt = 6;

/** A picture in its box, its caption below. */
export function pictureRegion(
  region: PictureRegion | ChartRegion,
  context: PdfContext,
): readonly EngineContent[] {
  const { figure, box, pictureBox } = region;
  const asset = context.resolved.assets[figure.image.id];
  const picture =
    asset === undefined || asset.type === 'missing'
      ? missingPicture(region, context)
      : [pictureFrame(asset, altOf(figure), pictureBox, context, targetOfPicture(region, context))];
  return [{ tag: 'Div', stack: [...picture, ...captionBelow(region, box, context)] }];
}

/** A picture that only its caption describes is no decoration. */
function altOf({ image, caption }: Figure): string {
  return image.alt === '' ? plainText(caption ?? []) : image.alt;
}

type LinkTarget = ReturnType<typeof linkOf>;

/** What a click on the picture follows. */
function targetOfPicture(region: PictureRegion | ChartRegion, context: PdfContext): LinkTarget {
  const link = region.type === 'picture' ? region.link : undefined;
  const target = link === undefined ? undefined : targetOf(link, context);
  return target === undefined ? {} : linkOf(target, context);
}

export function pictureFrame(
  asset: Exclude<Asset, { readonly type: 'missing' }>,
  alt: string,
  box: Box,
  { place, fonts }: PdfContext,
  link: LinkTarget = {},
): EngineContent {
  const size = { width: box.widthPt * place.scale, height: box.heightPt * place.scale, alt, ...link };
  const picture: EngineContent =
    asset.type === 'raster'
      ? { image: imageKey(asset.hash), ...size }
      : {
          svg: asset.svg,
          fallbackImage: imageKey(asset.fallback.hash),
          font: fonts.text,
          namedFonts: drawingFonts(asset.svg, { monospace: fonts.code }),
          ...size,
        };
  return frame(box, [picture], { place });
}

function captionBelow(
  { figure, pictureBox }: PictureRegion | ChartRegion,
  box: Box,
  context: PdfContext,
): readonly EngineContent[] {
  const { resolved, theme, metrics, place } = context;
  const runs = captionRuns(figure, figure.caption, inlineContext(resolved));
  if (runs.length === 0) return [];
  const sizePt = paragraphSizePt('caption', 0, theme.slide);
  const topPt = pictureBox.topPt + pictureBox.heightPt + captionGapPt;
  const heightPt = Math.max(sizePt * metrics.text.lineHeightEm, box.topPt + box.heightPt - topPt);
  const text: EngineContent = {
    tag: 'Caption',
    text: runText(runs, sizePt * place.scale, context),
    fontSize: sizePt * place.scale,
    leading: sizePt * metrics.text.lineHeightEm * place.scale,
    color: theme.colors.muted,
    alignment: 'center',
  };
  return [frame({ ...box, topPt, heightPt }, [text], { place })];
}

/** Between the edge of its box and the words. */
const missingPaddingPt = 12;

/** What stands in the place of a picture that cannot be shown. */
function missingPicture(region: PictureRegion | ChartRegion, context: PdfContext): readonly EngineContent[] {
  const { figure, pictureBox: box } = region;
  const { theme, metrics, place, resolved } = context;
  const sizePt = theme.slide.minimumSizePt + 4;
  const { colors } = theme;
  const text: EngineContent = {
    text: [{ text: missingImageText(figure.image, resolved), ...targetOfPicture(region, context) }],
    fontSize: sizePt * place.scale,
    leading: sizePt * metrics.text.lineHeightEm * place.scale,
    color: colors.muted,
    alignment: 'center',
  };
  return [
    panel(box, colors.codeBackground, place),
    frame(inset(box, missingPaddingPt, missingPaddingPt), [text], { place, alignment: 'middle' }),
  ];
}
