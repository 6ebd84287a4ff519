/**
 * Text without what HTML must not hold: C0 controls other than tab and line ends, DEL to U+009F, noncharacters (HTML Living
 * Standard §13.2.3.5). Lone surrogates become U+FFFD.
 */
export function cleanText(value: string): string {
  return value.replace(forbidden, '').replace(loneSurrogate, '\ufffd');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** With the `u` flag, surrogates that form a pair do not match. */
const loneSurrogate = /[\ud800-\udfff]/gu;
