import type { Color } from '@octavo/core';
import { contrast } from '@octavo/core';
import { leastContrast } from '../../color/slide-colors.ts';
import { withLuminance } from '../../color/with-luminance.ts';
import type { RunColor } from '../../flow/run.ts';
import { runColor, slotOf } from './scheme-color.ts';

/** The colours of a house's theme by the slots in which a slide names them, as far as they are said. */
export type HouseScheme = Readonly<Record<string, Color>>;

/** What programs offer as darker and lighter tones of a colour, in steps: factor and offset of its lightness. */
const darker = [0.75, 0.6, 0.5, 0.4, 0.25, 0.15].map((factor) => [factor, 0] as const);
const lighter = [0.8, 0.6, 0.4, 0.2, 0.1].map((factor) => [factor, 1 - factor] as const);

/** How much of a call-out's colour is in its ground; the rest is white. */
const fieldTint = 0.08;

/**
 * The colour of words on a house's own ground: its theme's, in the nearest tone that stands out. Houses choose accents for shapes, and many of
 * these are too pale for words.
 */
export function houseColor(color: RunColor, scheme: HouseScheme, isDark: boolean): string {
  const slot = slotOf(color);
  const base = scheme[slot];
  const ground = groundOf(color, scheme, isDark);
  if (base === undefined || ground === undefined || contrast(base, ground) >= leastContrast)
    return runColor(color);
  const tone = (isDark ? lighter : darker).find(
    ([factor, offset]) => contrast(withLuminance(base, factor, offset), ground) >= leastContrast,
  );
  if (tone === undefined) return '<a:schemeClr val="tx1"/>';
  const [factor, offset] = tone.map((share) => Math.round(share * 100_000));
  const raised = offset === 0 ? '' : `<a:lumOff val="${offset}"/>`;
  return `<a:schemeClr val="${slot}"><a:lumMod val="${factor}"/>${raised}</a:schemeClr>`;
}

/** What is behind words of a meaning: code and call-outs have fields of their own. */
function groundOf(color: RunColor, scheme: HouseScheme, isDark: boolean): Color | undefined {
  if (color.type === 'code') return scheme['bg2'];
  if (color.type !== 'callout') return scheme['bg1'];
  const base = scheme[slotOf(color)];
  // On a dark ground a pale box would hide light words.
  return isDark || base === undefined ? scheme['bg2'] : withLuminance(base, fieldTint, 1 - fieldTint);
}
