import type { Color, ThemeColors } from '@octavo/core';
import { contrast, mixColors } from '@octavo/core';
import { blackOrWhiteOn, leastContrast } from '../../color/slide-colors.ts';
import type { Box, Slide } from '../../deck.ts';
import type { LayoutDefinition } from '../master/layouts.ts';
import type { MediaStore } from '../package/media-store.ts';
import type { RelationshipTable } from '../package/relationship-table.ts';
import type { PptxContext } from '../pptx-context.ts';
import { authorColor } from '../theme/scheme-color.ts';
import { percentOf } from '../units.ts';
import type { ColorMap } from './color-map.ts';
import { isDarkMap } from './color-map.ts';
import type { PictureShape, ShownAsset } from './picture-xml.ts';
import { blipXml, pictureShapeXml } from './picture-xml.ts';
import { placeholderXml, transformXml } from './shape-xml.ts';
import { hasBox } from './tie-shape.ts';

/** What lies behind a slide's words, and in which colours they stand out against it. */
export interface SlideBackgroundXml {
  /** `p:bg`, or nothing where the layout's is inherited. */
  readonly background: string;
  /** Shapes behind all others. */
  readonly shapes: readonly string[];
  readonly colorMap: ColorMap;
  /** What `RunPlace` calls so. */
  readonly wordsFill?: string;
  readonly fieldFill?: string;
}

export interface BackgroundPlace {
  readonly context: PptxContext;
  readonly relationships: RelationshipTable;
  readonly media: MediaStore;
  readonly layout: LayoutDefinition;
}

/** Words on a picture are light, on a veil this dense: in every theme they have a contrast of at least 4.5 whatever the picture shows. */
export const pptxVeilOpacity = 0.66;

export function slideBackground(slide: Slide, firstId: number, place: BackgroundPlace): SlideBackgroundXml {
  const behind = drawBackground(slide, firstId, place);
  return { ...behind, ...wordsFills(slide, isDarkMap(behind.colorMap), place.context) };
}

type DrawnBackground = Pick<SlideBackgroundXml, 'background' | 'shapes' | 'colorMap'>;

function drawBackground(slide: Slide, firstId: number, place: BackgroundPlace): DrawnBackground {
  const { background, classes } = slide;
  const { layout } = place;
  const inverted = classes.includes('invert') && layout.colorMap === 'master';
  const colorMap = inverted ? 'inverted' : layout.colorMap;
  if (background === undefined) {
    return { background: inverted ? groundXml('<a:schemeClr val="bg1"/>') : '', shapes: [], colorMap };
  }
  if (background.type === 'color') {
    // A Deck's colours are `#rrggbb`.
    const color = background.color as Color;
    return {
      background: groundXml(authorColor(color, ownColors(place.context))),
      shapes: [],
      colorMap: mapOn(
        color,
        { context: place.context, layoutMap: layout.colorMap },
        slide.textColor as Color | undefined,
      ),
    };
  }
  const { image, box, fit } = background;
  const asset = place.context.resolved.assets[image.id];
  if (asset === undefined || asset.type === 'missing') return { background: '', shapes: [], colorMap };
  const { deck } = place.context;
  const isWhole = box.widthPt >= deck.widthPt && box.heightPt >= deck.heightPt;
  const crop = cropOf(asset, box, fit);
  const blip = blipXml(asset, place.relationships, place.media) + crop.source;
  const hasWords = slide.regions.length > 0 || slide.titleContent.length > 0 || slide.title !== '';
  if (isWhole && image.alt === '') {
    const fill = `<p:bg><p:bgPr><a:blipFill dpi="0" rotWithShape="1">${blip}<a:stretch>${crop.target}</a:stretch></a:blipFill><a:effectLst/></p:bgPr></p:bg>`;
    return {
      background: fill,
      shapes: hasWords ? [veilXml(firstId, box)] : [],
      colorMap: 'inverted',
    };
  }
  const shape = pictureShapeXml({
    id: firstId,
    name: 'Background',
    alt: image.alt,
    blip: `${blip}<a:stretch>${crop.target}</a:stretch>`,
    ...(layout.side === undefined ? { box } : sidePlace(layout, box)),
  });
  return isWhole
    ? {
        background: '',
        shapes: [shape, ...(hasWords ? [veilXml(firstId + 1, box)] : [])],
        colorMap: 'inverted',
      }
    : { background: inverted ? groundXml('<a:schemeClr val="bg1"/>') : '', shapes: [shape], colorMap };
}

/** The colours that stand out against a colour of the author's. */
export function mapOn(
  ground: Color,
  {
    context: { theme, template },
    layoutMap,
  }: { readonly context: Pick<PptxContext, 'theme' | 'template'>; readonly layoutMap: ColorMap },
  words?: Color,
): ColorMap {
  const { text, background, accent, link } = theme.colors;
  const isLost =
    template === undefined && [text, background].every((color) => contrast(color, ground) < leastContrast);
  const own = words ?? (isLost ? blackOrWhiteOn(ground) : undefined);
  if (own !== undefined) return contrast(own, '#000000') > contrast(ground, '#000000') ? 'inverted' : 'sober';
  if (contrast(background, ground) > contrast(text, ground)) return 'inverted';
  // A house's colours are not known here.
  if (template !== undefined) return 'master';
  if ([accent, link].some((color) => contrast(color, ground) < leastContrast)) return 'sober';
  return layoutMap === 'master' ? 'master' : 'plain';
}

/** The place that a layout has for a picture at a side: its last placeholder. */
function sidePlace({ placeholders }: LayoutDefinition, box: Box): Pick<PictureShape, 'placeholder' | 'box'> {
  const placeholder = placeholders.at(-1);
  if (placeholder === undefined) return { box };
  return { placeholder: placeholderXml(placeholder), ...(hasBox(placeholder, box) ? {} : { box }) };
}

/** What layouts lighten to have muted words (`lumMod`, `lumOff` in `schemeColor`). */
const mutedShare = 0.25;

/**
 * Fills for words where the colours of the layout do not hold: the author's own, black or white where neither colour of the theme stands out
 * against the author's ground, and that of the text where muted words would not.
 */
export function wordsFills(
  { background, textColor }: Pick<Slide, 'background' | 'textColor'>,
  isDark: boolean,
  context: Pick<PptxContext, 'theme' | 'template'>,
): Pick<SlideBackgroundXml, 'wordsFill' | 'fieldFill'> {
  const { colors } = context.theme;
  const fill = (color: Color): string => authorColor(color, ownColors(context));
  if (textColor !== undefined) {
    const color = textColor as Color;
    const field = isDark ? colors.accent : colors.codeBackground;
    const onFields = contrast(color, field) >= leastContrast ? color : blackOrWhiteOn(field);
    return { wordsFill: fill(color), fieldFill: fill(onFields) };
  }
  // A house's colours are not known here.
  if (background?.type !== 'color' || context.template !== undefined) return {};
  const ground = background.color as Color;
  const words = isDark ? colors.background : colors.text;
  if (contrast(words, ground) < leastContrast) {
    const best = fill(blackOrWhiteOn(ground));
    return { wordsFill: best, fieldFill: best };
  }
  const muted = mixColors(words, '#ffffff', mutedShare);
  return contrast(muted, ground) < leastContrast ? { wordsFill: '<a:schemeClr val="tx1"/>' } : {};
}

/** The colours of the theme part; a house's are not known here. */
function ownColors({ theme, template }: Pick<PptxContext, 'theme' | 'template'>): ThemeColors | undefined {
  return template === undefined ? theme.colors : undefined;
}

function groundXml(color: string): string {
  return `<p:bg><p:bgPr><a:solidFill>${color}</a:solidFill><a:effectLst/></p:bgPr></p:bg>`;
}

function veilXml(id: number, box: Box): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="Veil"><a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst></p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${transformXml(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="bg1"><a:alpha val="${percentOf(pptxVeilOpacity)}"/></a:schemeClr></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

interface Crop {
  /** `a:srcRect`: what is cut away of a picture that fills its box. */
  readonly source: string;
  /** `a:fillRect`: what stays empty around one that is shown whole. */
  readonly target: string;
}

/** A picture keeps its proportions: it is cropped, or has room at two sides (ISO/IEC 29500-1 §20.1.8.55, §20.1.8.30). */
function cropOf(asset: ShownAsset, box: Box, fit: 'cover' | 'contain'): Crop {
  const ratio = asset.widthPx / asset.heightPx / (box.widthPt / box.heightPt);
  const side = (share: number): string => String(percentOf((1 - share) / 2));
  if (fit === 'cover') {
    const source =
      ratio > 1
        ? `<a:srcRect l="${side(1 / ratio)}" r="${side(1 / ratio)}"/>`
        : `<a:srcRect t="${side(ratio)}" b="${side(ratio)}"/>`;
    return { source, target: '<a:fillRect/>' };
  }
  const target =
    ratio > 1
      ? `<a:fillRect t="${side(1 / ratio)}" b="${side(1 / ratio)}"/>`
      : `<a:fillRect l="${side(ratio)}" r="${side(ratio)}"/>`;
  return { source: '', target };
}
