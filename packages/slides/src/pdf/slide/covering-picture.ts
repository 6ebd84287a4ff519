import type { EngineContent } from '@octavo/pdf/engine';
import type { SlideBackground } from '../../deck.ts';
import { frame } from '../frame.ts';
import { imageKey } from '../image-key.ts';
import type { PdfContext } from '../pdf-context.ts';

/** A picture behind a slide's words, or at a side of it; nothing where it cannot be shown. */
export function coveringPicture(
  { image, box, fit }: Extract<SlideBackground, { type: 'image' }>,
  { resolved, place }: PdfContext,
): readonly EngineContent[] {
  const asset = resolved.assets[image.id];
  if (asset === undefined || asset.type === 'missing') return [];
  const { hash, widthPx, heightPx } = asset.type === 'vector' ? asset.fallback : asset;
  const widthPt = box.widthPt * place.scale;
  const heightPt = box.heightPt * place.scale;
  const scale = Math.min(widthPt / widthPx, heightPt / heightPx);
  const picture: EngineContent = {
    image: imageKey(hash),
    alt: image.alt,
    ...(fit === 'cover'
      ? { width: widthPt, height: heightPt, cover: { width: widthPt, height: heightPt } }
      : { width: widthPx * scale, height: heightPx * scale, alignment: 'center' as const }),
  };
  return [frame(box, [picture], { place, alignment: 'middle' })];
}
