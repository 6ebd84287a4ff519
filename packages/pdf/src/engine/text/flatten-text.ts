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
  if (Array.isArray(text)) return text.flatMap((part) => flattenText(part, inherited, styles));
  if (text === null || text === undefined) return [];
  if (typeof text !== 'object') return [{ text: String(text), style: withDefaults(inherited) }];
  // pdfmake's preprocessor has made every part of a text array a run.
  const run = text as PreparedRun;
  const style: InheritedStyle = { ...inherited };
  if (run.style !== undefined) copyNamedStyles(run.style, styles, style);
  copyInherited(run, style);
  const structure = runStructure(run, inherited.structure);
  if (structure !== undefined) style.structure = structure;
  const own = ownProperties(run);
  if (run.box !== undefined) return [{ text: objectReplacement, style: { ...withDefaults(style), ...own } }];
  if (run.pageReference !== undefined)
    return [{ text: pageGuess, style: { ...withDefaults(style), ...own } }];
  if (typeof run.text === 'string' && run._textRef === undefined)
    return [{ text: run.text, style: { ...withDefaults(style), ...own } }];
  const referred = run._textRef?._textNodeRef.text;
  return flattenText(referred ?? run.text, style, styles);
}

function ownProperties(run: PreparedRun): Partial<RunStyle> {
  const own: Partial<RunStyle> = {};
  if (run.footnote !== undefined) own.footnote = run.footnote;
  if (run.destination !== undefined) own.destination = run.destination;
  if (run.box !== undefined) own.box = run.box;
  if (run.pageReference !== undefined) own.pageOf = run.pageReference;
  return own;
}

/** With pdfmake's own defaults. */
export function withDefaults(style: Readonly<InheritedStyle>): RunStyle {
  if (hasFont(style)) return style;
  return { ...style, font: style.font ?? 'Source Serif 4', fontSize: style.fontSize ?? 12 };
}

function hasFont(style: Readonly<InheritedStyle>): style is RunStyle {
  return style.font !== undefined && style.fontSize !== undefined;
}
