/** Lengths of a definition's node that go with its size of text. */
const lengths = [
  'fontSize',
  'leading',
  'hangingIndent',
  'widthPt',
  'heightPt',
  'depthPt',
  'width',
  'height',
] as const;

/**
 * Makes the text, and what goes with it, of a node and all within it smaller. What was measured of it is measured anew by
 * the caller.
 */
export function shrinkNode(node: unknown, factor: number, seen = new Set<object>()): void {
  // What stands in two places of a definition is one object.
  if (typeof node !== 'object' || node === null || seen.has(node)) return;
  seen.add(node);
  if (Array.isArray(node)) {
    for (const part of node) shrinkNode(part, factor, seen);
    return;
  }
  for (const length of lengths) {
    const value: unknown = Reflect.get(node, length);
    if (typeof value === 'number') Reflect.set(node, length, value * factor);
  }
  const margin: unknown = Reflect.get(node, 'margin');
  if (typeof margin === 'number') Reflect.set(node, 'margin', margin * factor);
  if (Array.isArray(margin)) {
    const scaled = margin.map((side: unknown) => (typeof side === 'number' ? side * factor : side));
    Reflect.set(node, 'margin', scaled);
  }
  for (const key of ['text', 'stack', 'ul', 'ol', 'columns', 'box'] as const)
    shrinkNode(Reflect.get(node, key), factor, seen);
  const table: unknown = Reflect.get(node, 'table');
  if (typeof table === 'object' && table !== null) shrinkNode(Reflect.get(table, 'body'), factor, seen);
}
