const allowedSchemes: ReadonlySet<string> = new Set([
  'http',
  'https',
  'mailto',
  'tel',
  'ftp',
  'sms',
  'xmpp',
  'irc',
]);

/** Whether a link may be made: relative addresses and the schemes of an allow-list. */
export function isSafeUrl(url: string): boolean {
  // Browsers take tabs, line ends and leading controls out of addresses before they read the scheme (URL Standard §4.4).
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(url.replace(/[\p{Cc}\p{Cf}\p{Zs}]/gu, ''))?.[1];
  return scheme === undefined || allowedSchemes.has(scheme.toLowerCase());
}
