/**
 * What `make` gives, made when it is first asked for. V8 reads a pattern with classes of Unicode in up to a millisecond, and again when it first
 * meets text: a process that sets one page in English has no use for most of them.
 */
export function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
