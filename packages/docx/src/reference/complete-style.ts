import type { XmlElement } from '@octavo/core';
import { child, elements, tree, valueAt, withChild, withChildren } from '../package/tree.ts';
import { paragraphOrder, runOrder, styleOrder } from './property-order.ts';
import { styleId } from './style-id.ts';
import type { StyleLookup } from './style-lookup.ts';

export interface MergeStylesOptions {
  /** `w:lang` of the document where its author says the language: it then stands over the reference's. */
  readonly language: XmlElement | undefined;
  readonly writesHeadingNumbers: boolean;
}

export interface StylePlace {
  readonly lookup: StyleLookup;
  readonly options: MergeStylesOptions;
  /** Octavo's style that it stands for. */
  readonly own: XmlElement | undefined;
}

/** A style of the reference with what a reader's program looks for: headings with their level, no language over the author's. */
export function completeStyle(style: XmlElement, place: StylePlace): XmlElement {
  const { language } = place.options;
  const named =
    valueAt(style, 'w:name') === undefined
      ? withChild(style, tree('w:name', { 'w:val': styleId(style) }), styleOrder)
      : style;
  const spoken = language === undefined ? named : withoutLanguage(named);
  const level = /^Heading([1-9])$/.exec(styleId(style))?.[1];
  if (styleId(style) === 'SourceCode') return completedCode(spoken);
  return level === undefined ? spoken : completedHeading(spoken, Number(level) - 1, place);
}

/** Code is neither spelled nor hyphenated, whatever it looks like. */
function completedCode(style: XmlElement): XmlElement {
  const run = child(style, 'w:rPr') ?? tree('w:rPr');
  const paragraph = child(style, 'w:pPr') ?? tree('w:pPr');
  const hyphens = withChild(paragraph, tree('w:suppressAutoHyphens'), paragraphOrder);
  const proof = withChild(run, tree('w:noProof'), runOrder);
  return withChild(withChild(style, hyphens, styleOrder), proof, styleOrder);
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
    lookup.find(styleId(style), 'w:pPr', 'w:outlineLvl')?.attributes.get('w:val') === String(level) &&
    child(given, 'w:outlineLvl') !== undefined
      ? given
      : withChild(given, tree('w:outlineLvl', { 'w:val': level }), paragraphOrder);
  const keeping =
    child(given, 'w:keepNext') === undefined
      ? withChild(outlined, tree('w:keepNext'), paragraphOrder)
      : outlined;
  return withChild(style, withNumbers(keeping, styleId(style), { lookup, options, own }), styleOrder);
}

/** Headings are counted by the reference's own numbering, else by Octavo's where it is asked to, and never twice. */
function withNumbers(pPr: XmlElement, id: string, { lookup, options, own }: StylePlace): XmlElement {
  if (options.writesHeadingNumbers)
    return withChildren(
      pPr,
      elements(pPr).filter(({ name }) => name !== 'w:numPr'),
    );
  const ownNumbers = child(child(own, 'w:pPr'), 'w:numPr');
  if (ownNumbers === undefined || lookup.find(id, 'w:pPr', 'w:numPr') !== undefined) return pPr;
  return withChild(pPr, ownNumbers, paragraphOrder);
}
