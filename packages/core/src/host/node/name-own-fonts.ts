import type { ScriptFont } from './script-fonts.ts';

/** Families that Octavo draws with, as their files name them. */
const ownFamilies = ['Source Sans 3', 'Source Serif 4', 'Source Code Pro'];

const monospaced = /mono|courier|consolas|menlo|\bcode\b|typewriter/i;
const serif = /\bserif\b|times|georgia|garamond|palatino|cambria|roman|\bbook/i;

/**
 * Names Octavo's fonts in a sanitised drawing. resvg maps every generic family to one font, so families are told apart
 * here. Where a letter is missing it sets the whole text in any font that has it; so a text that needs another script is
 * given that script's font from the first, in the right weight.
 */
export function nameOwnFonts(svg: string, installed: readonly ScriptFont[]): string {
  return svg
    .replace(/ font-family="([^"]*)"/g, (_, list: string) => ` font-family="${ownFamily(list)}"`)
    .replace(/<text[\s>][\s\S]*?<\/text>/g, (text) => {
      const font = installed.find(({ script }) => script.test(text));
      if (font === undefined) return text;
      return text.replace(/ font-family="[^"]*"/g, '').replace('<text', `<text font-family="${font.family}"`);
    });
}

/** The first of a list that says which kind is wanted; an unknown name alone means sans serif. */
function ownFamily(list: string): string {
  const families = list.split(',').map((family) => family.replace(/&quot;|['"]/g, '').trim());
  for (const family of families) {
    if (ownFamilies.includes(family)) return family;
    if (monospaced.test(family)) return 'Source Code Pro';
    if (/sans|arial|helvetica/i.test(family)) return 'Source Sans 3';
    if (serif.test(family)) return 'Source Serif 4';
  }
  return 'Source Sans 3';
}
