/**
 * What XML 1.0 forbids: C0 controls but tab, line feed and carriage return, U+FFFE, U+FFFF and lone surrogates
 * (https://www.w3.org/TR/xml/#charsets).
 */
const forbidden =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text without the characters that no XML document may hold. */
export function cleanText(text: string): string {
  return text.replace(forbidden, '');
}
