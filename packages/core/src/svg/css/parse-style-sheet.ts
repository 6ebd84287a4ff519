import { presentationProperties } from '../allowed-names.ts';
import { cleanValue } from '../clean-value.ts';
import { svgLimits } from '../svg-limits.ts';
import type { CompoundSelector, CssRule } from './css-rule.ts';
import { parseDeclarations } from './parse-declarations.ts';

/**
 * The rules of a style sheet whose selectors are made of types, classes, ids, and the descendant and child combinators.
 * At-rules and other selectors are left out, and so is what comes after 2,000 rules.
 */
export function parseStyleSheet(css: string): readonly CssRule[] {
  const rules: CssRule[] = [];
  for (const { prelude, body } of blocksOf(css.replace(/\/\*[\s\S]*?(?:\*\/|$)|<!--|-->/g, ''))) {
    if (prelude.startsWith('@')) continue;
    const declarations = presentation(parseDeclarations(body));
    for (const written of prelude.split(',')) {
      const selector = parseSelector(written.trim());
      if (selector === undefined) continue;
      if (rules.length >= svgLimits.styleRules) return rules;
      rules.push({ selector, specificity: specificityOf(selector), declarations });
    }
  }
  return rules;
}

/** Splits at the outer braces; statements such as `@import …;` before a block are left off. */
function* blocksOf(css: string): Generator<{ readonly prelude: string; readonly body: string }> {
  for (let start = 0; start < css.length; ) {
    const open = css.indexOf('{', start);
    if (open === -1) return;
    const close = endOfBlock(css, open);
    const statements = css.slice(start, open).split(';');
    yield { prelude: (statements.at(-1) ?? '').trim(), body: css.slice(open + 1, close) };
    start = close + 1;
  }
}

function endOfBlock(css: string, open: number): number {
  const braces = /[{}]/g;
  braces.lastIndex = open;
  let depth = 0;
  for (let match = braces.exec(css); match !== null; match = braces.exec(css)) {
    depth += match[0] === '{' ? 1 : -1;
    if (depth === 0) return match.index;
  }
  return css.length;
}

/** Sound declarations of presentation properties; others would be left out at every element anew. */
function presentation(declarations: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map(
    [...declarations].flatMap(([property, value]) => {
      const clean = presentationProperties.has(property) ? cleanValue(property, value) : undefined;
      return clean === undefined ? [] : [[property, clean] as const];
    }),
  );
}

function parseSelector(written: string): readonly CompoundSelector[] | undefined {
  const compounds: CompoundSelector[] = [];
  let combinator: CompoundSelector['combinator'] = 'descendant';
  for (const part of written.replaceAll('>', ' > ').split(/\s+/).slice(0, 20)) {
    if (part === '>') {
      combinator = 'child';
      continue;
    }
    const compound = parseCompound(part, combinator);
    if (compound === undefined) return undefined;
    compounds.push(compound);
    combinator = 'descendant';
  }
  return compounds.length === 0 ? undefined : compounds;
}

function parseCompound(
  written: string,
  combinator: CompoundSelector['combinator'],
): CompoundSelector | undefined {
  const match = /^(\*|[a-z][\w-]*)?((?:[.#][a-z_-][\w-]*)*)$/i.exec(written);
  if (match === null || written === '') return undefined;
  const [, element, rest = ''] = match;
  const parts = rest.match(/[.#][^.#]+/g) ?? [];
  const id = parts.find((part) => part.startsWith('#'))?.slice(1);
  return {
    ...(element === undefined || element === '*' ? {} : { element }),
    ...(id === undefined ? {} : { id }),
    classes: parts.filter((part) => part.startsWith('.')).map((part) => part.slice(1)),
    combinator,
  };
}

function specificityOf(selector: readonly CompoundSelector[]): number {
  const weigh = ({ id, classes, element }: CompoundSelector): number =>
    (id === undefined ? 0 : 1_000_000) + classes.length * 1_000 + (element === undefined ? 0 : 1);
  return selector.reduce((sum, compound) => sum + weigh(compound), 0);
}
