import type { EngineRun } from '../definition/engine-text.ts';
import type { InlineStructure } from '../structure/inline-structure.ts';
import { findInline, nestInline } from '../structure/inline-structure.ts';
import { isLink } from './is-link.ts';

const decorationTypes: Readonly<Record<string, string>> = {
  underline: 'Underline',
  lineThrough: 'LineThrough',
  overline: 'Overline',
};

/** The elements that a run brings with it: what it names, a note's reference, a link, an image. */
export function runStructure(
  run: EngineRun,
  outer: InlineStructure | undefined,
): InlineStructure | undefined {
  let structure = namedStructure(run, outer);
  if (run.footnote !== undefined) structure = nestInline(structure, 'Reference');
  if (isLink(run)) structure = nestInline(structure, 'Link');
  // The drawing of a formula is no figure in it.
  const isOwn = run.tag !== 'Transparent' && findInline(structure, 'Formula') === undefined;
  if (run.box !== undefined && isOwn) {
    const { alt } = run.box;
    structure = nestInline(structure, alt === '' ? 'Artifact' : 'Figure', { alt });
  }
  return structure;
}

function namedStructure(run: EngineRun, outer: InlineStructure | undefined): InlineStructure | undefined {
  const { tag, alt, actualText, expansion, language } = run;
  const decoration = decorationOf(run);
  const says = alt ?? actualText ?? expansion ?? language ?? decoration;
  if (tag === 'Transparent' || (tag === undefined && says === undefined)) return outer;
  return nestInline(outer, tag ?? 'Span', { alt, actualText, expansion, language, decoration });
}

function decorationOf({ decoration }: EngineRun): string | undefined {
  const name = typeof decoration === 'string' ? decoration : decoration?.at(-1);
  return decorationTypes[name ?? ''];
}
