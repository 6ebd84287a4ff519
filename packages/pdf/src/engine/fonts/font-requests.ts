import type { FontRequest, Shaping } from '@octavo/typeset';
import type { EngineContent } from '../definition/engine-blocks.ts';
import type { EngineDefinition, EnginePage } from '../definition/engine-document.ts';
import { svgText } from '../render/svg-text.ts';
import { copyInherited, copyNamedStyles } from '../text/inherit-style.ts';
import { initialStyle } from '../text/initial-style.ts';
import type { InheritedStyle } from '../text/run-style.ts';
import { shapingOfRun } from '../text/run-style.ts';

interface Collected {
  readonly fonts: Map<string, { style: FontRequest['style']; texts: string[]; shapings: Set<Shaping> }>;
  readonly languages: Set<string>;
}

/** Page numbers and the counters of lists are in no text of the definition. */
const alwaysDrawn = '0123456789.abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ()';

/**
 * Every style that a definition's text is set in, with its text, so that fonts can be read before anything is measured. The
 * languages that text is hyphenated in are added to `languages`.
 */
export function fontRequests(
  definition: EngineDefinition,
  languages: Set<string> = new Set(),
): readonly FontRequest[] {
  const collected: Collected = { fonts: new Map(), languages };
  const styles = definition.styles ?? {};
  const base: InheritedStyle = {};
  copyInherited(definition.defaultStyle, base);
  add(alwaysDrawn, base, collected);
  collect(definition.content, base, styles, collected);
  for (const note of Object.values(definition.footnotes ?? {})) collect(note, base, styles, collected);
  collect(definition.watermark, base, styles, collected);
  for (const { number, page } of samplePages(definition.content)) {
    collect(definition.header?.(number, 3, definition.pageSize, page), base, styles, collected);
    collect(definition.footer?.(number, 3, definition.pageSize, page), base, styles, collected);
    collect(definition.background?.(number, definition.pageSize), base, styles, collected);
  }
  return Array.from(collected.fonts.values(), ({ style, texts, shapings }) => ({
    style,
    text: texts.join('\n'),
    shapings: [...shapings],
  }));
}

/** Pages that show whatever headers and footers may: every heading, all digits, left and right. */
function samplePages(
  content: readonly EngineContent[],
): readonly { readonly number: number; readonly page: EnginePage }[] {
  const headings = content.flatMap((block) =>
    'outlineText' in block && block.outlineText !== undefined ? [block.outlineText] : [],
  );
  return ['', ...headings].flatMap((heading) =>
    [1, 2, 3].map((number) => ({
      number,
      page: { label: '0123456789 ivxlcdm', isLeft: number === 2, opensChapter: false, headings: [heading] },
    })),
  );
}

/** Properties of a node that hold nodes or text, and those that hold the styles of pdfmake's own table of contents. */
const parts = ['text', 'stack', 'ul', 'ol', 'columns', 'section', 'toc', 'title'] as const;
const tocStyles = ['textStyle', 'numberStyle', 'tocStyle', 'tocNumberStyle'] as const;

/** Whether a node holds nothing but text and a stack of nodes: most do, and what they do not have need not be looked for. */
function isPlain(node: Readonly<Record<string, unknown>>): boolean {
  for (const key in node) if (holders.has(key)) return false;
  return true;
}

const holders: ReadonlySet<string> = new Set<string>([
  ...parts.filter((part) => part !== 'text' && part !== 'stack'),
  ...tocStyles,
  'pageReference',
  'svg',
  'box',
  'table',
]);

function isEmpty(style: InheritedStyle): boolean {
  for (const _ in style) return false;
  return true;
}

function collect(
  node: unknown,
  inherited: InheritedStyle,
  styles: Readonly<Record<string, object>>,
  into: Collected,
): void {
  if (typeof node === 'string') {
    add(node, inherited, into);
    return;
  }
  if (Array.isArray(node)) {
    for (const part of node) collect(part, inherited, styles, into);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const own: InheritedStyle = {};
  if ('style' in node) copyNamedStyles(node.style, styles, own);
  copyInherited(node, own);
  // What sets nothing shares the style around it: cells of tables are many.
  const style = isEmpty(own) ? inherited : { ...inherited, ...own };
  if (own.dropCap !== undefined) add(alwaysDrawn, { ...style, ...initialStyle(own.dropCap) }, into);
  // An empty paragraph has a height, so it has a font.
  if ('text' in node) add('', style, into);
  const values = node as Readonly<Record<string, unknown>>;
  if (isPlain(values)) {
    if (values['text'] !== undefined) collect(values['text'], style, styles, into);
    if (values['stack'] !== undefined) collect(values['stack'], style, styles, into);
    return;
  }
  if ('ol' in node || 'pageReference' in node) add(alwaysDrawn, style, into);
  for (const key of tocStyles) {
    const named = values[key];
    if (named !== undefined) collectNamed(named, style, styles, into);
  }
  if ('svg' in node && typeof node.svg === 'string')
    addDrawing(node.svg, 'namedFonts' in node ? node.namedFonts : undefined, style, into);
  if ('box' in node) collect(node.box, { ...style, sup: false, sub: false }, styles, into);
  for (const key of parts) {
    const part = values[key];
    if (part !== undefined) collect(part, style, styles, into);
  }
  if ('table' in node && typeof node.table === 'object' && node.table !== null && 'body' in node.table) {
    for (const key of ['caption', 'body', 'continued', 'notes'] as const) {
      if (key in node.table) collect(Reflect.get(node.table, key), style, styles, into);
    }
  }
}

function addDrawing(svg: string, named: unknown, style: InheritedStyle, into: Collected): void {
  const words = svgText(svg);
  if (words === '') return;
  const families = typeof named === 'object' && named !== null ? Object.values(named) : [];
  for (const font of [style.font, ...families]) {
    if (font !== undefined && typeof font !== 'string') continue;
    const base = font === undefined ? style : { ...style, font };
    for (const bold of [false, true]) add(words, { ...base, bold, italics: false }, into);
  }
}

/** Styles of pdfmake's own table of contents: its words are those of headings, in another style. */
function collectNamed(
  named: unknown,
  inherited: InheritedStyle,
  styles: Readonly<Record<string, object>>,
  into: Collected,
): void {
  const style: InheritedStyle = { ...inherited };
  if (typeof named === 'object' && named !== null && !Array.isArray(named)) copyInherited(named, style);
  else copyNamedStyles(named, styles, style);
  add(alwaysDrawn, style, into);
}

function add(text: string, style: InheritedStyle, into: Collected): void {
  const family = style.font ?? 'Source Serif 4';
  const bold = style.bold === true;
  const italic = style.italics === true;
  const key = `${family}/${bold}/${italic}`;
  if (style.hyphenate === true) into.languages.add(style.language ?? '');
  let known = into.fonts.get(key);
  if (known === undefined) {
    known = { style: { family, bold, italic }, texts: [], shapings: new Set() };
    into.fonts.set(key, known);
  }
  if (text !== '') known.texts.push(text);
  known.shapings.add(shapingOfRun(style, 0));
}
