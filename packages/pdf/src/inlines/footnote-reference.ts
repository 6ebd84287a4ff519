import type { FootnoteReference } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import { noteDestination, noteKey, referenceDestination } from '../document/note-names.ts';
import type { EngineRun } from '../engine/index.ts';

export function footnoteReference(node: FootnoteReference, context: InlineContext): readonly EngineRun[] {
  const number = context.resolved.footnoteNumbers[node.id];
  if (number === undefined) return [{ text: `[^${node.label}]`, origin: node.id }];
  const note = context.resolved.footnotes[number - 1];
  const isFirst = note?.references[0] === node.id;
  return [
    {
      text: String(number),
      sup: true,
      color: context.theme.colors.link,
      footnote: noteKey(number),
      linkToDestination: noteDestination(number),
      ...(isFirst ? { destination: referenceDestination(number) } : {}),
    },
  ];
}
