import type { Direction } from '../text/bidi.ts';

/**
 * How a word is shaped besides its font: OpenType features by tag (`smcp`, `onum`, …) on or off, the language whose forms
 * are drawn (`locl`), and the direction in which the word runs. Made by `shapingOf` and compared by identity.
 */
export interface Shaping {
  readonly direction: Direction;
  /** BCP 47; only languages that fonts draw differently are kept, so that all others share their words. */
  readonly language: string | undefined;
  readonly features: FontFeatures;
}

/** OpenType features by tag: `{ onum: true, liga: false }`. */
export type FontFeatures = Readonly<Record<string, boolean>>;

export interface ShapingOptions {
  readonly direction?: Direction;
  readonly language?: string | undefined;
  readonly features?: FontFeatures | undefined;
}

const known = new Map<string, Shaping>();

/** Languages with forms of their own in fonts: dotless i, comma below, Serbian italics, Urdu digits, Chinese of Taiwan. */
const localised = /^(az|ba|bg|crh|fa|kk|ku|mk|mo|mr|ne|ro|sd|sr|tr|tt|ug|ur)\b/i;

/** The one `Shaping` of those settings. */
export function shapingOf({ direction = 'ltr', language, features = {} }: ShapingOptions): Shaping {
  const kept = language !== undefined && localised.test(language) ? language : undefined;
  const key = `${direction}/${kept ?? ''}/${featureKey(features)}`;
  const same = known.get(key);
  if (same !== undefined) return same;
  const shaping: Shaping = { direction, language: kept, features };
  known.set(key, shaping);
  return shaping;
}

function featureKey(features: FontFeatures): string {
  return Object.keys(features)
    .sort()
    .map((tag) => (features[tag] ? tag : `-${tag}`))
    .join(',');
}

/** Text from left to right in the font's own way. */
export const plainShaping: Shaping = shapingOf({});
export const rightToLeftShaping: Shaping = shapingOf({ direction: 'rtl' });
