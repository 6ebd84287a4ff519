import { pixelsPerUnit } from './css-units.ts';

/** A number of SVG with its unit: `-1.5e3px`, `.5`, `20%`. */
const numberAndUnit = /([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%|[a-z]{1,4})?/iy;

/**
 * The numbers of a list in CSS pixels, per cents of `wholePx`; `undefined` when anything else stands in it, or when one
 * is not finite.
 */
export function readNumbers(list: string, wholePx = 100): readonly number[] | undefined {
  const numbers: number[] = [];
  const gap = /[\s,]*/y;
  for (let index = skip(gap, list, 0); index < list.length; index = skip(gap, list, index)) {
    numberAndUnit.lastIndex = index;
    const [whole, digits, unit = ''] = numberAndUnit.exec(list) ?? [];
    const factor = unit === '%' ? wholePx / 100 : pixelsPerUnit[unit.toLowerCase()];
    const value = Number(digits) * (factor ?? Number.NaN);
    if (whole === undefined || !Number.isFinite(value)) return undefined;
    numbers.push(value);
    index += whole.length;
  }
  return numbers;
}

function skip(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
