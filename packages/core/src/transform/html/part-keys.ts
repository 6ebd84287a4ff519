import type { Inline } from '../../model/node-map.ts';

/** Parts keys that stand directly beside each other with a space: frames part them on pages alone, and `Shift` and `Tab` are no `ShiftTab`. */
export function partKeys(inlines: readonly Inline[]): readonly Inline[] {
  const touches = (inline: Inline, index: number): boolean =>
    inline.type === 'keyboard' && inlines[index - 1]?.type === 'keyboard';
  if (!inlines.some(touches)) return inlines;
  return inlines.flatMap((inline, index) => {
    if (!touches(inline, index)) return [inline];
    const place = inline.position === undefined ? {} : { position: inline.position };
    return [{ id: '', type: 'text' as const, value: ' ', ...place }, inline];
  });
}
