/**
 * An address as a package may hold it, or `undefined` when it is not one. Readers repair or refuse files with malformed
 * addresses (ISO 29500-2 §6.5.3.4 wants a URI), so absolute ones are normalised and others escaped.
 */
export function safeAddress(url: string): string | undefined {
  const clean = url.replace(/\p{Cc}|\p{Surrogate}/gu, '').trim();
  if (clean === '') return undefined;
  if (/^[a-z][a-z0-9+.-]*:/i.test(clean)) {
    if (!URL.canParse(clean)) return undefined;
    const { href } = new URL(clean);
    return escapeRest(href);
  }
  if (clean.startsWith('//')) return safeAddress(`https:${clean}`);
  return escapeRest(encodeURI(clean.split('#', 1)[0] ?? '')) + fragmentOf(clean);
}

function fragmentOf(url: string): string {
  const at = url.indexOf('#');
  return at === -1 ? '' : `#${escapeRest(encodeURI(url.slice(at + 1))).replaceAll('#', '%23')}`;
}

/** What `encodeURI` and `URL` let stand though RFC 3986 does not; an escape that was one already stays. */
function escapeRest(url: string): string {
  return url
    .replace(/[[\]{}|\\^`<>"]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%25([0-9a-f]{2})/gi, '%$1')
    .replace(/%(?![0-9a-f]{2})/gi, '%25');
}
