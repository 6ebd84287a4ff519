import { cleanText } from '../xml/clean-text.ts';

/** What no address may hold, with percent signs that encode nothing (RFC 3986 §2). */
const notAllowed = /[^A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]|%(?![0-9A-Fa-f]{2})/gu;

/**
 * An address as the target of a relationship: what no address may hold is percent-encoded. Undefined where there is none
 * (a place within the document that is not there), or where none can be made of it: Word calls a file with a malformed
 * target damaged.
 */
export function linkTarget(url: string): string | undefined {
  const written = cleanText(url).trim();
  if (written === '' || written.startsWith('#')) return undefined;
  const target = plainHost(encodeBrackets(written.replace(notAllowed, encodeCharacter)));
  return isAddress(target) ? target : undefined;
}

/** A host in other letters as name servers know it: `http://ü.org/` is `http://xn--tda.org/`. */
function plainHost(target: string): string {
  const [start = '', scheme = '', authority = ''] = /^(https?:\/\/)([^/?#]*)/i.exec(target) ?? [];
  if (!authority.includes('%') || !URL.canParse(target)) return target;
  const { host } = new URL(target);
  return `${scheme}${authority.slice(0, authority.lastIndexOf('@') + 1)}${host}${target.slice(start.length)}`;
}

function encodeCharacter(character: string): string {
  return character === '%' ? '%25' : encodeURIComponent(character);
}

/** Brackets are for the host alone (`http://[::1]/`); a second `#` belongs nowhere. */
function encodeBrackets(target: string): string {
  const host = /^[a-z][a-z0-9+.-]*:\/\/(?:[^/?#@]*@)?\[[0-9a-f:.]+\](?::\d+)?/i.exec(target)?.[0] ?? '';
  const [path = '', ...fragments] = target.slice(host.length).split('#');
  const rest = fragments.length === 0 ? path : `${path}#${fragments.join('%23')}`;
  return host + rest.replaceAll('[', '%5B').replaceAll(']', '%5D');
}

/** Names between single dots, or an address in brackets. */
const hostPattern =
  /^https?:\/\/(?:[^/?#@]*@)?(?:\[[0-9a-f:.]+\]|[\w-]+(?:\.[\w-]+)*\.?)(?::\d+)?(?:[/?#]|$)/i;

/** One address at most, then what the message begins with. */
const mailPattern = /^mailto:[^@?]*(?:@[^@?]*)?(?:\?.*)?$/i;

function isAddress(target: string): boolean {
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(target)?.[1]?.toLowerCase();
  if (scheme === undefined) return URL.canParse(target, 'http://host/');
  // One letter is a drive to Windows.
  if (scheme.length === 1 || !URL.canParse(target)) return false;
  if (scheme === 'mailto') return mailPattern.test(target);
  return scheme === 'http' || scheme === 'https' ? hostPattern.test(target) : true;
}
