import type { XmlElement } from '@octavo/core';
import {
  child,
  elements,
  isOn,
  tree,
  valueAt,
  withAttributes,
  withChild,
  withChildren,
} from '../package/tree.ts';
import { stylesById } from './clean-styles.ts';
import { paragraphOrder, runOrder, styleOrder } from './property-order.ts';
import { soundStyles } from './sound-styles.ts';
import { createStyleLookup, type StyleLookup } from './style-lookup.ts';

export interface MergeStylesOptions {
  /** `w:lang` of the document where its author says the language: it then stands over the reference's. */
  readonly language: XmlElement | undefined;
  readonly writesHeadingNumbers: boolean;
}

/** Styles that stay as Octavo writes them only in what they are for: words of the flow look as the reference's own do. */
const flowing: ReadonlySet<string> = new Set([
  'BodyText',
  'ListParagraph',
  'ListContinue',
  'Quote',
  'Abstract',
  'Definition',
]);

/** The styles of the reference, with those of Octavo's that it lacks. */
export function mergeStyles(reference: XmlElement, own: XmlElement, options: MergeStylesOptions): XmlElement {
  const lookup = createStyleLookup(reference);
  const known = stylesById(reference);
  const ownById = stylesById(own);
  const theirs = elements(reference, 'w:style')
    .filter((style, index, all) => all.findIndex((other) => sameId(style, other)) === index)
    .map((style) => completed(style, { lookup, options, own: ownById.get(idOf(style)) }));
  const added = elements(own, 'w:style')
    .filter((style) => !known.has(idOf(style)))
    .map((style) => adapted(style, lookup));
  const merged = withChildren(tree('w:styles'), [
    defaults(reference, own, options),
    ...elements(reference, 'w:latentStyles'),
    ...withoutSecondDefaults([...theirs, ...added]),
  ]);
  return soundStyles(merged);
}

function idOf(style: XmlElement): string {
  return style.attributes.get('w:styleId') ?? '';
}

function sameId(left: XmlElement, right: XmlElement): boolean {
  return idOf(left) === idOf(right);
}

/** One default for each type of style. */
function withoutSecondDefaults(styles: readonly XmlElement[]): readonly XmlElement[] {
  const seen = new Set<string>();
  return styles.map((style) => {
    if (!['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '')) return style;
    const type = style.attributes.get('w:type') ?? 'paragraph';
    const isSecond = seen.has(type);
    seen.add(type);
    return isSecond ? withAttributes(style, { 'w:default': undefined }) : style;
  });
}

/** The reference's defaults; what every document must say (its language) is added where they are silent. */
function defaults(reference: XmlElement, own: XmlElement, { language }: MergeStylesOptions): XmlElement {
  const theirs = child(reference, 'w:docDefaults') ?? tree('w:docDefaults');
  const run = child(child(theirs, 'w:rPrDefault'), 'w:rPr') ?? tree('w:rPr');
  const ownRun = child(child(child(own, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr');
  const said = child(run, 'w:lang');
  const lang = language ?? (said?.attributes.has('w:val') ? said : child(ownRun, 'w:lang'));
  const changed = lang === undefined ? run : withChild(run, lang, runOrder);
  return withChildren(theirs, [
    tree('w:rPrDefault', {}, [changed]),
    child(theirs, 'w:pPrDefault') ?? tree('w:pPrDefault'),
  ]);
}

/** A style of the reference with what a reader's program looks for: headings with their level, no language over the author's. */
interface StylePlace {
  readonly lookup: StyleLookup;
  readonly options: MergeStylesOptions;
  /** Octavo's style that it stands for. */
  readonly own: XmlElement | undefined;
}

function completed(style: XmlElement, place: StylePlace): XmlElement {
  const { language } = place.options;
  const named =
    valueAt(style, 'w:name') === undefined
      ? withChild(style, tree('w:name', { 'w:val': idOf(style) }), styleOrder)
      : style;
  const spoken = language === undefined ? named : withoutLanguage(named);
  const level = /^Heading([1-9])$/.exec(idOf(style))?.[1];
  return level === undefined ? spoken : completedHeading(spoken, Number(level) - 1, place);
}

function withoutLanguage(style: XmlElement): XmlElement {
  const run = child(style, 'w:rPr');
  if (child(run, 'w:lang') === undefined || run === undefined) return style;
  const rest = withChildren(
    run,
    elements(run).filter(({ name }) => name !== 'w:lang'),
  );
  return withChild(style, rest, styleOrder);
}

function completedHeading(
  style: XmlElement,
  level: number,
  { lookup, options, own }: StylePlace,
): XmlElement {
  const given = child(style, 'w:pPr') ?? tree('w:pPr');
  const outlined =
    lookup.find(idOf(style), 'w:pPr', 'w:outlineLvl')?.attributes.get('w:val') === String(level) &&
    child(given, 'w:outlineLvl') !== undefined
      ? given
      : withChild(given, tree('w:outlineLvl', { 'w:val': level }), paragraphOrder);
  const keeping =
    child(given, 'w:keepNext') === undefined
      ? withChild(outlined, tree('w:keepNext'), paragraphOrder)
      : outlined;
  return withChild(style, withNumbers(keeping, idOf(style), { lookup, options, own }), styleOrder);
}

/** Headings are counted by the reference's own numbering, else by Octavo's where it is asked to, and never twice. */
function withNumbers(pPr: XmlElement, styleId: string, { lookup, options, own }: StylePlace): XmlElement {
  if (options.writesHeadingNumbers)
    return withChildren(
      pPr,
      elements(pPr).filter(({ name }) => name !== 'w:numPr'),
    );
  const ownNumbers = child(child(own, 'w:pPr'), 'w:numPr');
  if (ownNumbers === undefined || lookup.find(styleId, 'w:pPr', 'w:numPr') !== undefined) return pPr;
  return withChild(pPr, ownNumbers, paragraphOrder);
}

/** A style of Octavo's in the reference's look: its fonts, and none of the spaces and indents of its running text. */
function adapted(style: XmlElement, lookup: StyleLookup): XmlElement {
  if (style.attributes.get('w:type') !== 'paragraph') return withHouseFonts(style, lookup);
  const basedOnText = valueAt(style, 'w:basedOn') === 'Normal';
  const id = idOf(style);
  if (id === 'BodyText')
    return withChildren(
      style,
      elements(style).filter(({ name }) => name !== 'w:pPr'),
    );
  const fonts = withHouseFonts(style, lookup);
  return basedOnText ? withOwnSpacing(fonts, flowing.has(id), lookup) : fonts;
}

function withHouseFonts(style: XmlElement, lookup: StyleLookup): XmlElement {
  const run = child(style, 'w:rPr');
  const fonts = child(run, 'w:rFonts');
  if (run === undefined || fonts === undefined) return style;
  const kind = fonts.attributes.get('w:asciiTheme') ?? '';
  if (kind === '') return style;
  const heading = lookup.has('Heading1') ? lookup.find('Heading1', 'w:rPr', 'w:rFonts') : undefined;
  const rest = withChildren(
    run,
    elements(run).filter(({ name }) => name !== 'w:rFonts'),
  );
  const house = kind.startsWith('major') ? heading : lookup.find('Normal', 'w:rPr', 'w:rFonts');
  return withChild(style, house === undefined ? rest : withChild(rest, house, runOrder), styleOrder);
}

/** What `Normal` says of space, indent and alignment would else hold for boxes, captions and cells, too. */
function withOwnSpacing(style: XmlElement, isFlowing: boolean, lookup: StyleLookup): XmlElement {
  const given = child(style, 'w:pPr') ?? tree('w:pPr');
  const spacing = child(given, 'w:spacing') ?? tree('w:spacing');
  const closed = withAttributes(spacing, {
    'w:before': spacing.attributes.get('w:before') ?? 0,
    'w:after': spacing.attributes.get('w:after') ?? 0,
  });
  const indent = child(given, 'w:ind') ?? tree('w:ind');
  const isHanging = indent.attributes.has('w:hanging');
  const level = withAttributes(indent, {
    'w:left': indent.attributes.get('w:left') ?? 0,
    'w:right': indent.attributes.get('w:right') ?? 0,
    ...(isHanging ? {} : { 'w:firstLine': 0 }),
  });
  const normalAlign = lookup.find('Normal', 'w:pPr', 'w:jc');
  const needsAlign = normalAlign !== undefined && !isFlowing && child(given, 'w:jc') === undefined;
  const changes = [closed, level, ...(needsAlign ? [tree('w:jc', { 'w:val': 'left' })] : [])];
  const keepsLines = isOn(child(given, 'w:contextualSpacing'));
  const inherited = lookup.find('Normal', 'w:pPr', 'w:contextualSpacing');
  if (inherited !== undefined && keepsLines === undefined)
    changes.push(tree('w:contextualSpacing', { 'w:val': 0 }));
  return withChild(
    style,
    changes.reduce((pPr, change) => withChild(pPr, change, paragraphOrder), given),
    styleOrder,
  );
}
