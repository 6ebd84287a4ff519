import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { DefinedNames } from './known-names.ts';

/** Marks of quotes and lists, then `[name]:` or `[^name]:`. */
const definition = /^(?:[ \t>]|[-+*][ \t]|\d{1,9}[.)][ \t])*\[((?:\\[\s\S]|[^[\]\\]){1,999})\]:/gm;

/** The names that a source seems to define. What stands in code is taken for a definition too, and one that looks otherwise is not found. */
export function findNames(source: string): DefinedNames {
  const names = Array.from(source.matchAll(definition), ([, label = '']) => label);
  const isFootnote = (label: string) => label.startsWith('^');
  return {
    definitions: new Set(names.filter((label) => !isFootnote(label)).map(normalizeIdentifier)),
    footnotes: new Set(names.filter(isFootnote).map((label) => normalizeIdentifier(label.slice(1)))),
  };
}
