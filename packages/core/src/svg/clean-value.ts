import {
  keywordAttributes,
  numericAttributes,
  numericProperties,
  presentationProperties,
  transformAttributes,
} from './allowed-names.ts';
import { readNumbers } from './read-numbers.ts';
import { readPath } from './read-path.ts';
import { svgLimits } from './svg-limits.ts';

/** Attributes that are errors when negative. */
const neverNegative = new Set([
  'width',
  'height',
  'r',
  'rx',
  'ry',
  'stroke-width',
  'stroke-dasharray',
  'font-size',
]);

/** Functions that may stand in a property's value; `url` only with a part of the same drawing. */
const allowedFunctions = new Set(['url', 'rgb', 'rgba', 'hsl', 'hsla']);

const localUrl = /^url\(\s*(["']?)#([^\s"'()<>&#\\]+)\1\s*\)/i;

/** The value that an attribute keeps; `undefined` when the attribute is not allowed, or its value not sound. */
export function cleanValue(name: string, written: string): string | undefined {
  const value = written.trim();
  if (name === 'd') return readPath(value).data || undefined;
  if (name === 'href') return localReference(value) === undefined ? undefined : value;
  if (numericAttributes.has(name)) return hasSoundNumbers(name, value) ? value : undefined;
  if (transformAttributes.has(name)) return isTransform(value) ? value : undefined;
  if (name === 'id') return /^[^\s"'()<>&#\\]{1,500}$/.test(value) ? value : undefined;
  if (keywordAttributes.has(name)) return /^[\w\s.:-]{1,100}$/.test(value) ? value : undefined;
  return presentationProperties.has(name) ? cleanProperty(name, value) : undefined;
}

/** The id behind `#id`. */
export function localReference(value: string): string | undefined {
  return /^#([^\s"'()<>&#\\]+)$/.exec(value.trim())?.[1];
}

/** The id behind `url(#id)`, whatever stands after it for the case that there is none. */
export function urlReference(value: string): string | undefined {
  return localUrl.exec(value)?.[2];
}

function cleanProperty(name: string, value: string): string | undefined {
  if (!/^[\w\s#%.,()+'"/\-\u0080-\uFFFF]{1,2000}$/.test(value)) return undefined;
  const functions = [...value.matchAll(/([\w-]+)\s*\(/g)].map((match) => match[1]?.toLowerCase() ?? '');
  if (!functions.every((called) => allowedFunctions.has(called))) return undefined;
  const urls = functions.filter((called) => called === 'url').length;
  if (urls > 1 || (urls === 1 && urlReference(value) === undefined)) return undefined;
  const isNumber = numericProperties.has(name) && /[\d.]/.test(value);
  if (isNumber && !hasSoundNumbers(name, value)) return undefined;
  // The quotes of `url("#a")` are left off: not every reader of SVG knows them.
  const reference = urlReference(value);
  return reference === undefined ? value : value.replace(localUrl, `url(#${reference})`);
}

function hasSoundNumbers(name: string, value: string): boolean {
  const numbers = readNumbers(value);
  if (numbers === undefined || numbers.length === 0) return value === 'auto';
  const least = neverNegative.has(name) ? 0 : -svgLimits.coordinate;
  return numbers.every((number) => number >= least && number <= svgLimits.coordinate);
}

function isTransform(value: string): boolean {
  const call = /[\s,]*(?:matrix|translate|scale|rotate|skewX|skewY)\s*\(([^()]{1,300})\)[\s,]*/y;
  let end = 0;
  while (end < value.length) {
    call.lastIndex = end;
    const numbers = readNumbers(call.exec(value)?.[1] ?? 'none');
    if (numbers === undefined || numbers.some((number) => Math.abs(number) > svgLimits.coordinate))
      return false;
    end = call.lastIndex;
  }
  return true;
}
