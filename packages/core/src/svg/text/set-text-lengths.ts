import { readNumbers } from '../read-numbers.ts';
import type { SvgElement, SvgNode } from '../svg-element.ts';
import { elementsOf } from '../svg-element.ts';
import { namedFontWidth } from './named-font.ts';

/** Properties that letters inherit and that say how wide they are. */
const inherited = [
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'letter-spacing',
  'word-spacing',
] as const;

type Inherited = Readonly<Partial<Record<(typeof inherited)[number] | 'xml:space', string>>>;

/**
 * Says of the texts of a drawing how wide they are in the font that it was drawn for, where that is one of the standard fonts (Times, Arial,
 * Courier …): whoever draws them in another font scales its letters to that width (`textLength`, SVG 1.1 §10.5), so that they keep
 * within their boxes and rules. What already says its length is left as it is, and so is what has letters of other scripts.
 */
export function setTextLengths(root: SvgElement): SvgElement {
  return settle(root, {});
}

function settle(element: SvgElement, around: Inherited): SvgElement {
  const style = inherit(element, around);
  if (element.name === 'text') return settleText(element, style);
  if (elementsOf(element).length === 0) return element;
  return { ...element, children: mapElements(element, (child) => settle(child, style)) };
}

function mapElements(element: SvgElement, change: (child: SvgElement) => SvgElement): readonly SvgNode[] {
  return element.children.map((child) => (typeof child === 'string' ? child : change(child)));
}

function inherit({ attributes }: SvgElement, around: Inherited): Inherited {
  const own = [...inherited, 'xml:space' as const].flatMap((name) => {
    const value = attributes.get(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return own.length === 0 ? around : { ...around, ...Object.fromEntries(own) };
}

/** A text is one length where its parts follow one another; else each part has its own that has a place of its own, and no parts. */
function settleText(text: SvgElement, style: Inherited): SvgElement {
  if (isPlaced(text)) return text;
  const parts = elementsOf(text);
  if (parts.every((part) => isRun(part))) return withLength(text, style);
  const hasLooseWords = text.children.some((child) => typeof child === 'string' && child.trim() !== '');
  // Where some parts follow others, a length would move them in one reader and not in another.
  if (hasLooseWords || !parts.every((part) => hasPlace(part) && !isPlaced(part))) return text;
  return {
    ...text,
    children: mapElements(text, (part) =>
      elementsOf(part).every(isRun) ? withLength(part, inherit(part, style)) : part,
    ),
  };
}

/** A part that stands where the words before it end. */
function isRun(part: SvgElement): boolean {
  return (
    part.name === 'tspan' &&
    !hasPlace(part) &&
    !part.attributes.has('dx') &&
    !isPlaced(part) &&
    elementsOf(part).every(isRun)
  );
}

function hasPlace({ name, attributes }: SvgElement): boolean {
  return name === 'tspan' && (attributes.has('x') || attributes.has('y'));
}

/** Whether letters have places of their own, or a length is given. */
function isPlaced({ attributes }: SvgElement): boolean {
  const placed = ['dx', 'dy', 'rotate', 'textLength', 'writing-mode'].some((name) => {
    const value = attributes.get(name);
    return value !== undefined && (name === 'textLength' || name === 'writing-mode' || isList(value));
  });
  return placed || isList(attributes.get('x') ?? '') || isList(attributes.get('y') ?? '');
}

function isList(value: string): boolean {
  return /[\d.][\s,]+[-+\d.]/.test(value.trim());
}

function withLength(element: SvgElement, style: Inherited): SvgElement {
  const runs = spaced(runsOf(element, style));
  const widths = runs.map(widthOf);
  const total = widths.reduce<number>((sum, width) => sum + (width ?? Number.NaN), 0);
  if (!(total > 0)) return element;
  const length = String(Math.round(total * 100) / 100);
  const attributes = new Map([
    ...element.attributes,
    ['textLength', length] as const,
    ['lengthAdjust', 'spacingAndGlyphs'] as const,
  ]);
  return { ...element, attributes };
}

interface Run {
  readonly text: string;
  readonly style: Inherited;
}

function runsOf(element: SvgElement, style: Inherited): readonly Run[] {
  return element.children.flatMap((child): readonly Run[] => {
    if (typeof child === 'string') return [{ text: child, style }];
    return child.name === 'tspan' ? runsOf(child, inherit(child, style)) : [];
  });
}

/** White space as it is shown: runs of it are one space, and there is none at either end (SVG 1.1 §10.15). */
function spaced(runs: readonly Run[]): readonly Run[] {
  let endsInSpace = true;
  const shown = runs.map(({ text, style }) => {
    if (style['xml:space'] === 'preserve') return { text: text.replace(/\s/g, ' '), style };
    const single = text.replace(/\s+/g, ' ');
    const kept = endsInSpace ? single.replace(/^ /, '') : single;
    if (kept !== '') endsInSpace = kept.endsWith(' ');
    return { text: kept, style };
  });
  const last = shown.findLastIndex(({ text }) => text !== '');
  return shown.map((run, index) =>
    index === last && run.style['xml:space'] !== 'preserve' ? { ...run, text: run.text.trimEnd() } : run,
  );
}

/** In units of the drawing; `undefined` where the font or the size is not known. */
function widthOf({ text, style }: Run): number | undefined {
  if (text === '') return 0;
  const [size, more] = readNumbers(style['font-size'] ?? '16px') ?? [];
  const isRelative = /[%a-z]/i.test((style['font-size'] ?? '').replace(/px|pt|[\d.]/gi, ''));
  const isSpaced = [style['letter-spacing'], style['word-spacing']].some(
    (spacing) => spacing !== undefined && spacing !== 'normal' && Number.parseFloat(spacing) !== 0,
  );
  if (size === undefined || more !== undefined || isRelative || isSpaced) return undefined;
  const width = namedFontWidth(text, {
    families: style['font-family'] ?? '',
    isBold: /bold|[6-9]00/i.test(style['font-weight'] ?? ''),
    isItalic: /italic|oblique/i.test(style['font-style'] ?? ''),
  });
  return width === undefined ? undefined : width * size;
}
