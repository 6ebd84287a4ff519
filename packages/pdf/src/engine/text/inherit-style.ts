import type { InheritedStyle } from './run-style.ts';
import { inheritedKeys } from './run-style.ts';

const isInherited: ReadonlySet<string> = new Set(inheritedKeys);

type Styles = Readonly<Record<string, object>>;

/** Copies the inherited properties that `source` sets over `target`. */
export function copyInherited(source: object, target: InheritedStyle): void {
  // Definitions are pdfmake's: a property of this name holds a value of this kind, or is not set.
  const values = source as Readonly<Record<string, unknown>>;
  const copied = target as Record<string, unknown>;
  // Nodes have few properties, and inherited ones are many.
  for (const key in values) {
    if (!isInherited.has(key)) continue;
    const value = values[key];
    if (value !== undefined && value !== null) copied[key] = value;
  }
}

/** Copies the styles that a node names, with those that they extend. */
export function copyNamedStyles(names: unknown, styles: Styles, target: InheritedStyle): void {
  for (const name of Array.isArray(names) ? names : [names]) {
    if (typeof name === 'string') copyNamedStyle(name, styles, target);
  }
}

function copyNamedStyle(
  name: string,
  styles: Styles,
  target: InheritedStyle,
  seen: readonly string[] = [],
): void {
  const style = styles[name];
  if (style === undefined || seen.includes(name)) return;
  if ('extends' in style) {
    const parents: unknown[] = Array.isArray(style.extends) ? style.extends : [style.extends];
    for (const parent of parents) {
      if (typeof parent === 'string') copyNamedStyle(parent, styles, target, [...seen, name]);
    }
  }
  copyInherited(style, target);
}
