import type { XmlElement } from '@octavo/core';
import { parseXml } from '@octavo/core';
import { at, childrenOf, isElement } from '../template/xml-tree.ts';

/** A formula has a few hundred elements; its source is at most 4,000 characters long. */
const limits = { elements: 50_000, depth: 500, attributesOfElement: 10 } as const;

/**
 * An equation (`m:oMath`) on one line of text, as Office itself writes equations down: `e^(iπ)+1=0`, `a/b`, `√(x²+y²)` (M. Sargent, *UnicodeMath*,
 * Unicode Technical Note 28). For programs that set no equations in text, whose readers know no TeX. `undefined` for what is no equation.
 */
export function linearEquation(equation: string): string | undefined {
  const parsed = parseXml(equation, limits);
  if (!parsed.ok) return undefined;
  // Lines may end at the signs of relations.
  return content(parsed.root).replaceAll(relation, ' $1 ').replaceAll(/ {2,}/g, ' ').trim();
}

const relation = /([=≠<>≤≥≈≡∼≃∝∈∉⊂⊆→⇒⇔])/g;

function content(element: XmlElement | undefined): string {
  return childrenOf(element).map(written).join('');
}

function written(element: XmlElement): string {
  const part = (name: string): string => content(at(element, name)).trim();
  const property = (name: string): string | undefined =>
    at(element, `${element.name}Pr`, name)?.attributes.get('m:val');
  switch (element.name) {
    case 'm:r':
      return childrenOf(element, 'm:t')
        .map(({ children }) => children.filter((child) => !isElement(child)).join(''))
        .join('');
    case 'm:f':
      return fraction(property('m:type'), part('m:num'), part('m:den'));
    case 'm:sSup':
      return raised(part('m:e'), part('m:sup'));
    case 'm:sSub':
      return lowered(part('m:e'), part('m:sub'));
    case 'm:sSubSup':
      return raised(lowered(part('m:e'), part('m:sub')), part('m:sup'));
    case 'm:sPre':
      return raised(lowered('', part('m:sub')), part('m:sup')) + part('m:e');
    case 'm:rad':
      return root(part('m:deg'), part('m:e'));
    case 'm:nary':
      return `${raised(lowered(property('m:chr') ?? '∫', part('m:sub')), part('m:sup'))} ${part('m:e')}`;
    case 'm:d':
      return delimited(element, property);
    case 'm:func':
      return `${part('m:fName')} ${part('m:e')}`;
    case 'm:acc':
      return part('m:e') + (property('m:chr') ?? '\u0302');
    case 'm:limLow':
      return lowered(part('m:e'), part('m:lim'));
    case 'm:limUpp':
      return raised(part('m:e'), part('m:lim'));
    case 'm:m':
      return rows(element, 'm:mr');
    case 'm:eqArr':
      return childrenOf(element, 'm:e').map(aligned).join('; ');
    default:
      // Boxes, bars and braces hold what they are drawn around; properties say nothing.
      return element.name.endsWith('Pr') ? '' : content(element);
  }
}

function fraction(type: string | undefined, numerator: string, denominator: string): string {
  return type === 'noBar'
    ? `${numerator} choose ${denominator}`
    : `${grouped(numerator)}/${grouped(denominator)}`;
}

function root(degree: string, radicand: string): string {
  const sign = { '': '√', '3': '∛', '4': '∜' }[degree];
  return sign === undefined
    ? `${superscript(degree) ?? `${degree} `}√${grouped(radicand)}`
    : sign + grouped(radicand);
}

function delimited(element: XmlElement, property: (name: string) => string | undefined): string {
  const inner = childrenOf(element, 'm:e')
    .map(content)
    .join(property('m:sepChr') ?? ' | ');
  return (property('m:begChr') ?? '(') + inner + (property('m:endChr') ?? ')');
}

/** A matrix: its cells parted by commas, its rows by semicolons. */
function rows(element: XmlElement, name: string): string {
  return childrenOf(element, name)
    .map((row) => childrenOf(row, 'm:e').map(content).join(', '))
    .join('; ');
}

/** A line of several, without the marks at which they are aligned. */
function aligned(line: XmlElement): string {
  return content(line).replaceAll('&', '').trim();
}

function raised(base: string, above: string): string {
  if (above === '') return base;
  if (/^['′″‴]+$/.test(above)) return base + above;
  return base + (superscript(above) ?? `^${grouped(above)}`);
}

function lowered(base: string, below: string): string {
  return below === '' ? base : base + (subscript(below) ?? `_${grouped(below)}`);
}

/** In brackets, unless it is one sign or one number. */
function grouped(text: string): string {
  return /^(?:[\d.,]+|.\p{M}*)$/u.test(text) || /^\([^()]*\)$/.test(text) ? text : `(${text})`;
}

/** Those that text fonts have: small letters but for these stand in few. */
const superscripts = spell('0123456789+−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱ');
const subscripts = spell('0123456789+−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎');

/** The small signs that Unicode has for a text; `undefined` where it has none for some of it. */
function superscript(text: string): string | undefined {
  return small(text, superscripts);
}

function subscript(text: string): string | undefined {
  return small(text, subscripts);
}

function small(text: string, signs: ReadonlyMap<string, string>): string | undefined {
  const found = Array.from(text.normalize('NFKC').replaceAll('-', '−'), (sign) => signs.get(sign));
  return found.every((sign) => sign !== undefined) ? found.join('') : undefined;
}

function spell(signs: string, small: string): ReadonlyMap<string, string> {
  const forms = Array.from(small);
  return new Map(Array.from(signs, (sign, index) => [sign, forms[index] ?? sign]));
}
