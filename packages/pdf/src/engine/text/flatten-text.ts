import type { EngineRun } from '../definition/engine-text.ts';
import type { LayoutNode } from '../internals/layout-node.ts';
import { copyInherited, copyNamedStyles } from './inherit-style.ts';
import { runStructure } from './run-structure.ts';
import type { InheritedStyle, RunStyle } from './run-style.ts';

/** Text in one style. */
export interface FlatRun {
  readonly text: string;
  readonly style: RunStyle;
}

/** What stands for a drawing in a line of text. */
export const objectReplacement = '\ufffc';

/** Stands for a page's number until the pages are made. */
const pageGuess = '00';

/** A run after pdfmake's preprocessor, with the node whose words it shows. */
type PreparedRun = EngineRun & { readonly _textRef?: { readonly _textNodeRef: LayoutNode } };

/** Nested runs as a row of plain ones; each inherits from all that it stands in (pdfmake's stock drops the outer styles). */
export function flattenText(
  text: unknown,
  inherited: Readonly<InheritedStyle>,
  styles: Readonly<Record<string, object>>,
): readonly FlatRun[] {
  if (Array.isArray(text)) {
    // An array that grows takes room for many: the text of most cells is one run.
    if (text.length === 1) return flattenText(text[0], inherited, styles);
    return text.flatMap((part) => flattenText(part, inherited, styles));
  }
  if (text === null || text === undefined) return [];
  if (typeof text !== 'object') return [{ text: String(text), style: withDefaults(inherited) }];
  // pdfmake's preprocessor has made every part of a text array a run.
  const run = text as PreparedRun;
  const style = runStyle(run, inherited, styles);
  if (run.box !== undefined) return [{ text: objectReplacement, style: withOwn(style, run) }];
  if (run.pageReference !== undefined) return [{ text: pageGuess, style: withOwn(style, run) }];
  if (typeof run.text === 'string' && run._textRef === undefined)
    return [{ text: run.text, style: withOwn(style, run) }];
  const referred = run._textRef?._textNodeRef.text;
  return flattenText(referred ?? run.text, style, styles);
}

/** The style of a run; one that sets nothing shares that of what it stands in, as most cells of tables do. */
function runStyle(
  run: PreparedRun,
  inherited: Readonly<InheritedStyle>,
  styles: Readonly<Record<string, object>>,
): Readonly<InheritedStyle> {
  const own: InheritedStyle = {};
  if (run.style !== undefined) copyNamedStyles(run.style, styles, own);
  copyInherited(run, own);
  const structure = runStructure(run, inherited.structure);
  if (structure !== undefined && structure !== inherited.structure) own.structure = structure;
  for (const _ in own) return { ...inherited, ...own };
  return inherited;
}

/** The style with what is the run's alone. */
function withOwn(style: Readonly<InheritedStyle>, run: PreparedRun): RunStyle {
  const { footnote, destination = run.id, box, pageReference } = run;
  const full = withDefaults(style);
  if ((footnote ?? destination ?? box ?? pageReference) === undefined) return full;
  const own: Partial<RunStyle> = {};
  if (footnote !== undefined) own.footnote = footnote;
  if (destination !== undefined) own.destination = destination;
  if (box !== undefined) own.box = box;
  if (pageReference !== undefined) own.pageOf = pageReference;
  return { ...full, ...own };
}

/** With pdfmake's own defaults. */
export function withDefaults(style: Readonly<InheritedStyle>): RunStyle {
  if (hasFont(style)) return style;
  return { ...style, font: style.font ?? 'Source Serif 4', fontSize: style.fontSize ?? 12 };
}

function hasFont(style: Readonly<InheritedStyle>): style is RunStyle {
  return style.font !== undefined && style.fontSize !== undefined;
}
