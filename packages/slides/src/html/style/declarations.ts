import type { Theme } from '@octavo/core';
import { assertNever } from '@octavo/core';
import { colorProperties, cssProperties } from '@octavo/html/content';
import { slideColors } from '../../color/slide-colors.ts';
import type { Box, ChartRegion, KeyFigureRegion, PictureRegion, Region, Slide } from '../../deck.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { slideGeometry } from '../../plan/geometry.ts';
import { titlePlace } from '../../plan/titles/title-place.ts';

/** Custom properties that `deck.css` reads; sizes are numbers of points, which it scales with the window. */
export function boxDeclarations({ leftPt, topPt, widthPt, heightPt }: Box): string {
  return `--x:${number(leftPt)};--y:${number(topPt)};--w:${number(widthPt)};--h:${number(heightPt)}`;
}

/** Where a region stands and how large its words are. */
export function regionDeclarations(region: Region, theme: Theme): string {
  // A statement stands in the middle of its slide.
  const middle = region.type === 'text' && region.scale > 1 ? ';align-content:center' : '';
  return `${boxDeclarations(region.box)};--size:${number(regionSizePt(region, theme))}${middle}`;
}

/** Where a picture stands within its region. */
export function pictureDeclarations({ box, pictureBox }: PictureRegion | ChartRegion): string {
  return boxDeclarations({
    ...pictureBox,
    leftPt: pictureBox.leftPt - box.leftPt,
    topPt: pictureBox.topPt - box.topPt,
  });
}

/** How large the number of a key figure is. */
export function keyFigureDeclarations({ figureSizePt }: KeyFigureRegion): string {
  return `--size:${number(figureSizePt)}`;
}

export function columnDeclarations(widthPt: number): string {
  return `--w:${number(widthPt)}`;
}

/** Where the title of a slide stands, by its layout. */
export function titleDeclarations(slide: Slide, theme: Theme): string {
  const { box, sizePt } = titlePlace(slide, theme.slide);
  return `${boxDeclarations(box)};--size:${number(sizePt)}`;
}

/** The colours of a slide that has a ground of its own; nothing for the others. */
export function colorDeclarations(slide: Slide, theme: Theme): string | undefined {
  const colors = slideColors(slide, theme);
  if (colors === theme.colors) return undefined;
  return cssProperties(colorProperties(colors));
}

/** Where the picture behind a slide's words stands. */
export function backgroundDeclarations({ background }: Slide): string | undefined {
  return background?.type === 'image' ? boxDeclarations(background.box) : undefined;
}

export function subtitleDeclarations({ layout }: Slide, { slide }: Theme): string {
  const geometry = slideGeometry(slide);
  return boxDeclarations(layout === 'title' ? geometry.openingSubtitle : geometry.sectionText);
}

export function bylineDeclarations({ slide }: Theme): string {
  return boxDeclarations(slideGeometry(slide).openingByline);
}

/** Every declaration of a slide, in reading order. */
export function slideDeclarations(slide: Slide, theme: Theme): readonly string[] {
  return [
    ...[colorDeclarations(slide, theme), backgroundDeclarations(slide)].filter((one) => one !== undefined),
    titleDeclarations(slide, theme),
    ...(slide.subtitle.length > 0 ? [subtitleDeclarations(slide, theme)] : []),
    ...(slide.byline.length > 0 ? [bylineDeclarations(theme)] : []),
    ...slide.regions.flatMap((region) => [
      regionDeclarations(region, theme),
      ...(region.type === 'picture' || region.type === 'chart' ? [pictureDeclarations(region)] : []),
      ...(region.type === 'keyFigure' ? [keyFigureDeclarations(region)] : []),
      ...(region.type === 'table' ? region.columnWidthsPt.map(columnDeclarations) : []),
    ]),
  ];
}

function regionSizePt(region: Region, { slide }: Theme): number {
  switch (region.type) {
    case 'text':
    case 'callout':
    case 'quote':
    case 'columnHeading':
    case 'keyFigure':
      return slide.textSizePt * region.scale;
    case 'code':
    case 'table':
      return region.sizePt;
    case 'picture':
    case 'chart':
      return paragraphSizePt('caption', 0, slide);
    default:
      return assertNever(region);
  }
}

/** At most three decimals: enough to place a thing within a hundredth of a pixel. */
function number(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}
