import type { CodeTokenKind } from '../../theme/theme.ts';

/** highlight.js' scopes (its "CSS classes reference") by the colour that stands for them; a longer scope wins. */
const kindByScope: ReadonlyMap<string, CodeTokenKind> = new Map([
  ['keyword', 'keyword'],
  ['literal', 'keyword'],
  ['selector-tag', 'keyword'],
  ['name', 'keyword'],
  ['section', 'keyword'],
  ['bullet', 'keyword'],
  ['variable language_', 'keyword'],
  ['string', 'string'],
  ['regexp', 'string'],
  ['char', 'string'],
  ['link', 'string'],
  ['code', 'string'],
  ['formula', 'string'],
  ['number', 'number'],
  ['symbol', 'number'],
  ['variable constant_', 'number'],
  ['comment', 'comment'],
  ['quote', 'comment'],
  ['doctag', 'comment'],
  ['title', 'function'],
  ['title function_', 'function'],
  ['built_in', 'function'],
  ['function', 'function'],
  ['title class_', 'type'],
  ['type', 'type'],
  ['class', 'type'],
  ['selector-id', 'type'],
  ['selector-class', 'type'],
  ['variable', 'variable'],
  ['template-variable', 'variable'],
  ['template-tag', 'keyword'],
  ['attr', 'attribute'],
  ['attribute', 'attribute'],
  ['property', 'attribute'],
  ['meta', 'attribute'],
  ['selector-attr', 'attribute'],
  ['selector-pseudo', 'attribute'],
  ['operator', 'operator'],
  ['addition', 'inserted'],
  ['deletion', 'deleted'],
  ['subst', 'plain'],
  ['params', 'plain'],
  ['punctuation', 'plain'],
  ['tag', 'plain'],
]);

/**
 * What a `class` of highlight.js' output means (`hljs-title function_ invoke__`); `outer` where it says nothing of its
 * own, as for a language within another or for emphasis.
 */
export function tokenKind(className: string, outer: CodeTokenKind): CodeTokenKind {
  const [scope = '', sub] = className.replace(/^hljs-/, '').split(' ');
  return (
    (sub === undefined ? undefined : kindByScope.get(`${scope} ${sub}`)) ?? kindByScope.get(scope) ?? outer
  );
}
