import type { CompoundSelector, CssRule } from './css-rule.ts';

/** What selectors can see of an element. */
export interface SelectableElement {
  readonly name: string;
  readonly id: string | undefined;
  readonly classes: ReadonlySet<string>;
}

/**
 * The declarations that the rules give the last element of the path (root first), by specificity, then order.
 * `rules` are sorted so already.
 */
export function matchingDeclarations(
  rules: readonly CssRule[],
  path: readonly SelectableElement[],
): ReadonlyMap<string, string> {
  const declarations = new Map<string, string>();
  for (const { selector, declarations: declared } of rules) {
    if (!matches(selector, path)) continue;
    for (const [property, value] of declared) declarations.set(property, value);
  }
  return declarations;
}

/** Right to left; a descendant takes the nearest ancestor that fits, which is enough for what drawings use. */
function matches(selector: readonly CompoundSelector[], path: readonly SelectableElement[]): boolean {
  let index = path.length - 1;
  let mustBeHere = true;
  for (const compound of selector.toReversed()) {
    while (index >= 0 && !mustBeHere && !fits(compound, path[index])) index -= 1;
    if (index < 0 || !fits(compound, path[index])) return false;
    mustBeHere = compound.combinator === 'child';
    index -= 1;
  }
  return true;
}

function fits(compound: CompoundSelector, element: SelectableElement | undefined): boolean {
  return (
    element !== undefined &&
    (compound.element === undefined || compound.element === element.name) &&
    (compound.id === undefined || compound.id === element.id) &&
    compound.classes.every((name) => element.classes.has(name))
  );
}
