/** Freezes a value and all that it holds, so that a renderer that writes to its input throws. Bytes stay as they are. */
export function deepFreeze<Value>(value: Value): Value {
  const pending: unknown[] = [value];
  for (let next = pending.pop(); next !== undefined || pending.length > 0; next = pending.pop()) {
    if (typeof next !== 'object' || next === null || ArrayBuffer.isView(next) || Object.isFrozen(next))
      continue;
    Object.freeze(next);
    pending.push(...Object.values(next));
  }
  return value;
}
