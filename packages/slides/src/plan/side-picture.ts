import type { ThemeSlide } from '@octavo/core';
import type { Box, SlideBackground } from '../deck.ts';
import { round } from './geometry.ts';
import type { PlanContext } from './plan-context.ts';
import type { BackgroundPicture } from './settings/background-picture.ts';
import type { SlideSettings } from './settings/slide-settings.ts';

/** The picture as a background, in the part of the slide that the author gave it. */
export function pictureBackground(picture: BackgroundPicture, slide: ThemeSlide): SlideBackground {
  const { image, fit } = picture;
  return { type: 'image', image, fit, box: pictureBox(picture, slide) };
}

function pictureBox({ side, share }: BackgroundPicture, { widthPt, heightPt }: ThemeSlide): Box {
  if (side === 'all') return { leftPt: 0, topPt: 0, widthPt, heightPt };
  const ownPt = round(widthPt * share);
  return { leftPt: side === 'left' ? 0 : round(widthPt - ownPt), topPt: 0, widthPt: ownPt, heightPt };
}

/** Beside a picture at a side, title and body have what is left of the slide. */
export function besidePicture({ picture }: SlideSettings, context: PlanContext): PlanContext {
  if (picture === undefined || picture.side === 'all') return context;
  const { geometry, slide } = context;
  const box = pictureBox(picture, slide);
  const marginPt = Math.round(geometry.body.leftPt * 0.6);
  const leftPt = picture.side === 'left' ? round(box.widthPt + marginPt) : geometry.body.leftPt;
  const endPt = picture.side === 'left' ? slide.widthPt - geometry.body.leftPt : box.leftPt - marginPt;
  const narrow = (inner: Box): Box => ({ ...inner, leftPt, widthPt: round(endPt - leftPt) });
  return {
    ...context,
    geometry: { ...geometry, title: narrow(geometry.title), body: narrow(geometry.body) },
  };
}
