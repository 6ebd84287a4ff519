import type { ResolvedFootnote } from '@octavo/core';
import { renderBlocks } from '../blocks/index.ts';
import type { BlockContext } from '../context.ts';
import { resized } from '../context.ts';
import type { EngineContent, EngineRun, EngineText } from '../engine/index.ts';
import { trimEnd } from '../shared/box.ts';
import { noteDestination, noteKey, referenceDestination } from './note-names.ts';

/** The body of every note that the text refers to, by its key. */
export function notes(context: BlockContext): Readonly<Record<string, EngineContent>> {
  const { theme, resolved } = context;
  const small = resized({ ...context, spacingPt: 2.5 }, theme.text.noteSizePt);
  return Object.fromEntries(resolved.footnotes.map((note) => [noteKey(note.number), noteBody(note, small)]));
}

function noteBody({ number, definition }: ResolvedFootnote, context: BlockContext): EngineContent {
  const [first, ...rest] = trimEnd(renderBlocks(definition.children, context));
  const mark: EngineRun = {
    tag: 'Lbl',
    text: String(number),
    sup: true,
    destination: noteDestination(number),
    linkToDestination: referenceDestination(number),
  };
  const begun: readonly EngineContent[] =
    first !== undefined && 'text' in first
      ? [{ ...first, text: [mark, { text: '\u2005' }, ...asRuns(first.text)] }, ...rest]
      : [{ text: [mark] }, ...(first === undefined ? [] : [first]), ...rest];
  return {
    stack: begun,
    fontSize: context.sizePt,
    leading: context.leadingPt,
    margin: [0, 0, 0, 2],
  };
}

function asRuns(text: EngineText): readonly (string | EngineRun)[] {
  return typeof text === 'string' || !('length' in text) ? [text] : text;
}
