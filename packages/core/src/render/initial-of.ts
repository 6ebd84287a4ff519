/** Signs that may stand before the first letter, and a letter that has the height of capitals or fills its square. */
const initial =
  /^[\p{Ps}\p{Pi}"'¿¡]*(?:\p{Lu}|\p{Lt}|\p{Ll}|\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul})\p{M}*/u;

/** So many words lead from a large first letter to the text. */
const lead = /^\s*(?:\S+\s+){0,2}\S+/u;

/** The first letter of a text, with the signs before it; `undefined` in scripts in which none can be made larger than the others. */
export function initialOf(text: string): string | undefined {
  return initial.exec(text)?.[0];
}

/** The first words of a text, which lead from a large letter to it. */
export function leadWords(text: string): string {
  return lead.exec(text)?.[0] ?? '';
}
