/** A scheme (`http:`, `file:`, `data:`) or a drive letter: RFC 3986 §3.1. */
const scheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The path that a document's address means: percent-encoding decoded, `?query` and `#fragment` left off, backslashes as
 * Windows authors write them turned. `undefined` when it names no file of this project: another scheme, another host.
 */
export function resourcePath(address: string): string | undefined {
  if (scheme.test(address)) return undefined;
  const path = decode(address.replace(/[?#].*$/s, '')).replaceAll('\\', '/');
  return path === '' || path.startsWith('//') || path.includes('\0') ? undefined : path;
}

/** A `%` that begins no valid sequence was meant as itself. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
