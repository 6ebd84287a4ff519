import type { XmlElement } from '@octavo/core';
import { child, elements, tree, withAttributes, withChild, withChildren } from '../package/tree.ts';
import { adaptStyle } from './adapt-style.ts';
import { stylesById } from './clean-styles.ts';
import { completeStyle, type MergeStylesOptions } from './complete-style.ts';
import { runOrder } from './property-order.ts';
import { soundStyles } from './sound-styles.ts';
import { styleId } from './style-id.ts';
import { createStyleLookup } from './style-lookup.ts';

/** The styles of the reference, with those of Octavo's that it lacks. */
export function mergeStyles(reference: XmlElement, own: XmlElement, options: MergeStylesOptions): XmlElement {
  const lookup = createStyleLookup(reference);
  const known = stylesById(reference);
  const ownById = stylesById(own);
  const theirs = elements(reference, 'w:style')
    .filter((style, index, all) => all.findIndex((other) => sameId(style, other)) === index)
    .map((style) => completeStyle(style, { lookup, options, own: ownById.get(styleId(style)) }));
  const added = elements(own, 'w:style')
    .filter((style) => !known.has(styleId(style)))
    .map((style) => adaptStyle(style, { lookup, known }));
  const merged = withChildren(tree('w:styles'), [
    defaults(reference, own, options),
    ...elements(reference, 'w:latentStyles'),
    ...withoutSecondDefaults([...theirs, ...added]),
  ]);
  return soundStyles(merged);
}

function sameId(left: XmlElement, right: XmlElement): boolean {
  return styleId(left) === styleId(right);
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
