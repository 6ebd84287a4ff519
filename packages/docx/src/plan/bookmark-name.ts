/** Word knows names of up to 40 characters (ISO 29500-1 §17.13.6.2). */
export const longestName = 40;

/** The bookmark that an anchor asks for: letters, digits and underscores, a letter first, which is what Word's own dialogue lets a user type. */
export function bookmarkName(anchor: string): string {
  const name = anchor.replace(/[^\p{L}\p{N}_]/gu, '_');
  return cut(/^\p{L}/u.test(name) ? name : `s_${name}`, longestName);
}

/** The first `length` code units, no pair of surrogates cut in two. */
export function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
}
