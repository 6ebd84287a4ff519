const allowedScheme = /^(?:https?|mailto|tel):/i;
const anyScheme = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The address if a reader may follow it, else `undefined`. The parser allows the same schemes already; documents that come
 * as JSON have not been through it. Browsers ignore controls and spaces before the scheme, so they are taken off first.
 */
export function safeUrl(url: string): string | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
  const bare = url.replace(/[\u0000-\u0020\u007f]/g, '');
  if (bare === '') return undefined;
  return anyScheme.test(bare) && !allowedScheme.test(bare) ? undefined : url.trim();
}
