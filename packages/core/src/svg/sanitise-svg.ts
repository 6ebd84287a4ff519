import { parseXml } from '../xml/parse-xml.ts';
import type { XmlElement } from '../xml/xml-node.ts';
import { cleanTree } from './clean-tree.ts';
import type { CssRule } from './css/css-rule.ts';
import { parseStyleSheet } from './css/parse-style-sheet.ts';
import { cutCircularReferences } from './cut-circular-references.ts';
import { drawnTotals } from './drawn-total.ts';
import { dropExtremePatterns } from './drop-extreme-patterns.ts';
import { dropFineDashes } from './drop-fine-dashes.ts';
import { listRemoved } from './list-removed.ts';
import type { SvgElement } from './svg-element.ts';
import { descendants } from './svg-element.ts';
import { svgLimits } from './svg-limits.ts';
import { defaultNamespaces, namespacesOf, svgName } from './svg-namespace.ts';
import { svgSize } from './svg-size.ts';
import { setTextLengths } from './text/set-text-lengths.ts';
import { writeSvg } from './write-svg.ts';

/** A drawing made safe, or why there is none. */
export type SanitisedSvg =
  | {
      readonly ok: true;
      /** Self-contained SVG 1.1 with `width`, `height` and `viewBox`, styled by attributes alone; texts drawn for a standard font say their length. */
      readonly svg: string;
      /** Sides in CSS pixels. */
      readonly widthPx: number;
      readonly heightPx: number;
      /** What was taken out that its author might miss, in words. */
      readonly removed: readonly string[];
    }
  | { readonly ok: false; readonly failure: 'broken' | 'too-large'; readonly reason: string };

/**
 * Keeps of an SVG what is on the list of allowed elements and attributes, works its style sheets into attributes, and
 * refuses what would take a reader for ever. `images` are the embedded images that may stay, by their address as
 * written, each with the address to put in its place.
 *
 * ```ts
 * sanitiseSvg('<svg width="9" height="9"><script>alert(1)</script><circle r="4"/></svg>');
 * // { ok: true, svg: '<svg … viewBox="0 0 9 9"><circle r="4"/></svg>', removed: ['scripts'], … }
 * ```
 */
export function sanitiseSvg(source: string, images: ReadonlyMap<string, string> = new Map()): SanitisedSvg {
  if (source.length > svgLimits.bytes) return tooLarge(`it is over ${svgLimits.bytes / 1e6} MB`);
  const parsed = parseXml(source, svgLimits);
  if (!parsed.ok) return { ok: false, failure: 'broken', reason: parsed.reason };
  const namespaces = namespacesOf(parsed.root, defaultNamespaces);
  const rules = styleRules(parsed.root);
  if (sum(rules.map(({ selector }) => selector.length)) * parsed.elementCount > svgLimits.styleMatches)
    return tooLarge('it has too many style rules');
  const context = { namespaces, rules, path: [], images };
  const cleaned =
    svgName(parsed.root.name, namespaces) === 'svg' ? cleanTree(parsed.root, context) : undefined;
  if (cleaned === undefined) return { ok: false, failure: 'broken', reason: 'its root is not `svg`' };
  const size = svgSize(parsed.root.attributes);
  const [shorterPx = 0, longerPx = 0] = [size.widthPx, size.heightPx].sort((left, right) => left - right);
  if (longerPx > svgLimits.sidePx || longerPx > shorterPx * svgLimits.aspectRatio) {
    return tooLarge(`it is ${size.widthPx} × ${size.heightPx} pixels`);
  }
  const acyclic = cutCircularReferences(cleaned);
  const tiled = dropExtremePatterns(acyclic.root, size.extent);
  const excess = excessOf(tiled.root);
  if (excess !== undefined) return tooLarge(excess);
  const dashed = dropFineDashes(tiled.root, size.extent);
  const removed = [
    ...listRemoved(parsed.root, defaultNamespaces, images),
    ...(acyclic.wasCut ? ['references of a part to itself'] : []),
    ...(tiled.wasCut ? ['patterns of extreme size'] : []),
    ...(dashed.wasCut ? ['dashes too fine to draw'] : []),
  ];
  if (removed.length > 0 && !showsAnything(dashed.root)) {
    return { ok: false, failure: 'broken', reason: `nothing is left of it without ${removed.join(', ')}` };
  }
  const { widthPx, heightPx } = size;
  const svg = writeSvg(withSize(setTextLengths(dashed.root), widthPx, heightPx, size.viewBox));
  return { ok: true, svg, widthPx, heightPx, removed };
}

const shapes = new Set(['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'image']);

function showsAnything(root: SvgElement): boolean {
  return [...descendants(root)].some((element) => shapes.has(element.name));
}

function tooLarge(reason: string): SanitisedSvg {
  return { ok: false, failure: 'too-large', reason };
}

/** The rules of all style sheets, sorted by specificity; of equals the later wins. */
function styleRules(root: XmlElement): readonly CssRule[] {
  const sheets: string[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (/^(?:\w+:)?style$/.test(child.name)) {
        sheets.push(child.children.filter((part) => typeof part === 'string').join(''));
      } else collect(child);
    }
  };
  collect(root);
  return parseStyleSheet(sheets.join('\n')).toSorted((left, right) => left.specificity - right.specificity);
}

/** What of a drawing is more than any reader should be asked to draw. */
function excessOf(root: SvgElement): string | undefined {
  const size = ({ attributes, children }: SvgElement): number =>
    1 + sum([...attributes.values()].map((value) => value.length)) / 200 + textLength(children) / 10;
  if (drawnTotals(root, size)(root) > svgLimits.drawnElements) {
    return 'it repeats its parts too many times';
  }
  const isLayer = ({ attributes }: SvgElement): number =>
    ['opacity', 'clip-path', 'mask'].some((property) => attributes.has(property)) ? 1 : 0;
  if (drawnTotals(root, isLayer)(root) > svgLimits.layers) return 'it lays too many parts over each other';
  const characters = drawnTotals(root, ({ children }) => textLength(children))(root);
  return characters > svgLimits.textCharacters ? 'it has too much text' : undefined;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function textLength(children: SvgElement['children']): number {
  return sum(children.map((child) => (typeof child === 'string' ? child.length : 0)));
}

function withSize(root: SvgElement, widthPx: number, heightPx: number, viewBox: string): SvgElement {
  const sized = [
    ['width', String(widthPx)],
    ['height', String(heightPx)],
    ['viewBox', viewBox],
  ] as const;
  return { ...root, attributes: new Map([...root.attributes, ...sized]) };
}
