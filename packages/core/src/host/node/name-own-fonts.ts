import { familiesOf, kindOfFamily, type LetterKind } from '../../svg/text/drawing-fonts.ts';
import type { ScriptFont } from './script-fonts.ts';

/** Families that Octavo draws with, as their files name them. */
const ownFamilies = ['Source Sans 3', 'Source Serif 4', 'Source Code Pro'];

const byKind: Readonly<Record<LetterKind, string>> = {
  sans: 'Source Sans 3',
  serif: 'Source Serif 4',
  monospace: 'Source Code Pro',
};

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
  for (const family of familiesOf(list)) {
    if (ownFamilies.includes(family)) return family;
    const kind = kindOfFamily(family);
    if (kind !== undefined) return byKind[kind];
  }
  return byKind.sans;
}
