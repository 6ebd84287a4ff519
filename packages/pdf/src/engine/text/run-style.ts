import type { Direction, FontFeatures, Shaping, TextStyle } from '@octavo/typeset';
import { shapingOf } from '@octavo/typeset';
import type { EngineDropCap } from '../definition/engine-style.ts';
import type { EngineBox } from '../definition/engine-text.ts';
import type { InlineStructure } from '../structure/inline-structure.ts';

/** The properties that text inherits, as pdfmake names them. */
export interface InheritedStyle {
  font?: string;
  fontSize?: number;
  bold?: boolean;
  italics?: boolean;
  color?: string;
  background?: string;
  frame?: string;
  decoration?: string | readonly string[];
  decorationColor?: string;
  alignment?: string;
  lineHeight?: number;
  leading?: number;
  direction?: 'ltr' | 'rtl';
  firstLineIndent?: number;
  hangingIndent?: number;
  hyphenate?: boolean;
  balance?: boolean;
  language?: string;
  characterSpacing?: number;
  noWrap?: boolean;
  sup?: boolean;
  sub?: boolean;
  opacity?: number;
  preserveLeadingSpaces?: boolean;
  link?: string;
  linkToDestination?: string;
  linkToPage?: number;
  origin?: string;
  /** The elements within the paragraph's that the text stands in. */
  structure?: InlineStructure;
  fontFeatures?: FontFeatures | readonly string[];
  /** Whether small letters are set as small capitals. */
  smallCaps?: boolean;
  dropCap?: EngineDropCap;
}

/** How one run of text is set. */
export interface RunStyle extends InheritedStyle {
  readonly font: string;
  readonly fontSize: number;
  footnote?: string;
  destination?: string;
  box?: EngineBox;
  /** The name of the destination whose page number the run shows. */
  pageOf?: string;
}

/** Names of the inherited properties, for copying. */
export const inheritedKeys = [
  'font',
  'fontSize',
  'bold',
  'italics',
  'color',
  'background',
  'frame',
  'decoration',
  'decorationColor',
  'alignment',
  'lineHeight',
  'leading',
  'direction',
  'firstLineIndent',
  'hangingIndent',
  'hyphenate',
  'balance',
  'language',
  'characterSpacing',
  'noWrap',
  'sup',
  'sub',
  'opacity',
  'preserveLeadingSpaces',
  'link',
  'linkToDestination',
  'linkToPage',
  'origin',
  'structure',
  'fontFeatures',
  'smallCaps',
  'dropCap',
] as const satisfies readonly (keyof InheritedStyle)[];

/** Raised and lowered text: its size as part of the text's, and how far its base line moves, as part of the same. */
export const scriptScale = 0.65;
export const superscriptRiseEm = 0.36;
export const subscriptDropEm = 0.16;

/** The size that a run is drawn in. */
export function drawnSizePt(style: RunStyle): number {
  return style.sup || style.sub ? style.fontSize * scriptScale : style.fontSize;
}

/** The font that a run asks for. */
export function textStyleOf(style: RunStyle): TextStyle {
  return { family: style.font, bold: style.bold === true, italic: style.italics === true };
}

type ShapingsByLanguage = Map<string | undefined, Record<Direction, Shaping>>;

const plainShapings: ShapingsByLanguage = new Map();
/** Of styles that ask for features, by the object that lists them. Keys are few: a table keyed by styles would cost more than it spares. */
const featureShapings = new WeakMap<object, ShapingsByLanguage>();

/** How words of a run are shaped at an embedding level (UAX #9); asked for every word, so it is remembered what settings come to. */
export function shapingOfRun(style: InheritedStyle, level: number): Shaping {
  const { language, fontFeatures, smallCaps } = style;
  if (smallCaps === true) {
    const features = { ...featuresByTag(fontFeatures), smcp: true };
    return shapingsOf(language, features)[level % 2 === 1 ? 'rtl' : 'ltr'];
  }
  const byLanguage = fontFeatures === undefined ? plainShapings : shapingsWith(fontFeatures);
  let known = byLanguage.get(language);
  if (known === undefined) {
    known = shapingsOf(language, featuresByTag(fontFeatures));
    byLanguage.set(language, known);
  }
  return level % 2 === 1 ? known.rtl : known.ltr;
}

function shapingsWith(features: NonNullable<InheritedStyle['fontFeatures']>): ShapingsByLanguage {
  let known = featureShapings.get(features);
  if (known === undefined) {
    known = new Map<string | undefined, Record<Direction, Shaping>>();
    featureShapings.set(features, known);
  }
  return known;
}

function shapingsOf(
  language: string | undefined,
  features: FontFeatures | undefined,
): Record<Direction, Shaping> {
  return {
    ltr: shapingOf({ direction: 'ltr', language, features }),
    rtl: shapingOf({ direction: 'rtl', language, features }),
  };
}

/** pdfmake lists the features that are on. */
function featuresByTag(features: InheritedStyle['fontFeatures']): FontFeatures | undefined {
  return isList(features) ? Object.fromEntries(features.map((tag) => [tag, true])) : features;
}

function isList(features: InheritedStyle['fontFeatures']): features is readonly string[] {
  return Array.isArray(features);
}
