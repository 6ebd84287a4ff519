/** A reader that reads a file once, however many tests ask: what it found is kept as long as the file's bytes are. */
export function onceForBytes<Found extends object>(
  read: (bytes: Uint8Array) => Found,
): (bytes: Uint8Array) => Found {
  const known = new WeakMap<Uint8Array, Found>();
  return (bytes) => {
    const found = known.get(bytes) ?? read(bytes);
    known.set(bytes, found);
    return found;
  };
}
