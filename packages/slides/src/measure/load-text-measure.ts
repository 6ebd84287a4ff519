import type { Host, ResolvedDocument } from '@octavo/core';
import { walk } from '@octavo/core';
import type { DeckFonts } from '../deck.ts';
import { isFullWidth } from './advance-widths.ts';
import { deckMetrics } from './font-metrics.ts';
import { isPlainText } from './line-units.ts';
import type { FontWidth, MeasuredStyle, TextMeasure } from './text-measure.ts';
import { createTextMeasure } from './text-measure.ts';
import { readWidths } from './width-table.ts';
import { widthTables } from './width-tables.ts';

/** Scripts whose letters join, stack or reorder, so that only shaping tells how wide they are. */
const shapedScripts = /[\u0590-\u109f\u1780-\u17ff\ufb1d-\ufdff\ufe70-\ufefc]/;

interface Widths {
  readonly regular: ReadonlyMap<number, number>;
  readonly bold: ReadonlyMap<number, number>;
}

/**
 * The measure of a deck's fonts. The widths of common families come from tables; fonts are opened only for families without a table and for
 * scripts that must be shaped, as far as their packages are installed.
 */
export async function loadTextMeasure(
  fonts: DeckFonts,
  resolved: ResolvedDocument,
  host: Host,
): Promise<TextMeasure> {
  const tables = {
    heading: await loadWidths(fonts.heading),
    text: await loadWidths(fonts.text),
  };
  const metrics = deckMetrics(fonts);
  const needsFonts = tables.heading === undefined || tables.text === undefined;
  const letters = distinctLetters(resolved);
  const openFonts = needsFonts || shapedScripts.test(letters);
  // Most documents need nothing but the tables, and are spared what fonts and the rules of all scripts take to load.
  const typeset = openFonts || !isPlainText(letters) ? await import('@octavo/typeset') : undefined;
  return createTextMeasure({
    widths: ({ role, bold }) => (role === 'code' ? undefined : tables[role]?.[bold ? 'bold' : 'regular']),
    fonts:
      typeset && openFonts ? await loadFonts(typeset, fonts, letters, resolved.language, host) : undefined,
    breaks: typeset && ((text) => typeset.lineBreaks(text).map(({ index }) => index)),
    codeEm: metrics.code.advanceEm,
    widthFactor: ({ role }) => (role === 'code' ? 1 : metrics[role].widthFactor),
  });
}

async function loadWidths(family: string): Promise<Widths | undefined> {
  const load = Object.hasOwn(widthTables, family) ? widthTables[family] : undefined;
  if (load === undefined) return undefined;
  const { table } = await load();
  return { regular: readWidths(table.regular), bold: readWidths(table.bold) };
}

/** Fonts by the packages that the host has; `undefined` when it has none at all, as a host in memory. */
async function loadFonts(
  { createFontSet }: typeof import('@octavo/typeset'),
  fonts: DeckFonts,
  letters: string,
  language: string,
  host: Host,
): Promise<FontWidth | undefined> {
  // Full-width signs are as wide as the size: no font of a hundred thousand of them need be opened.
  const narrow = Array.from(letters, (letter) =>
    isFullWidth(letter.codePointAt(0) ?? 0) ? '' : letter,
  ).join('');
  const set = createFontSet({ reader: (specifier) => host.readPackageFile(specifier), language });
  const familyOf = ({ role }: MeasuredStyle): string => fonts[role];
  const styles: readonly MeasuredStyle[] = [
    { role: 'text', bold: false },
    { role: 'text', bold: true },
    { role: 'heading', bold: true },
  ];
  try {
    await set.load(
      styles.map((style) => ({ style: { family: familyOf(style), bold: style.bold }, text: narrow })),
    );
  } catch {
    // The set throws when not even its own fonts can be read: such a host has no packages, and averages must do.
    return undefined;
  }
  return (words, style) => {
    const isLoaded = style.role !== 'code' && (style.role === 'text' || style.bold);
    if (!isLoaded) return undefined;
    const asked = { family: familyOf(style), bold: style.bold };
    if (set.missingCharacters(words, asked).length > 0) return undefined;
    return set.measureText(words, { ...asked, sizePt: 1 });
  };
}

/** Every letter of the document once: fonts are chosen by what they cover. */
function distinctLetters({ document, title, strings }: ResolvedDocument): string {
  const found = new Uint8Array(0x110000);
  const letters: string[] = [];
  const add = (text: string): void => {
    for (let at = 0; at < text.length; at += 1) {
      const code = text.codePointAt(at) ?? 0;
      if (code > 0xffff) at += 1;
      if (found[code] === 1) continue;
      found[code] = 1;
      letters.push(String.fromCodePoint(code));
    }
  };
  add(title + strings.abstract);
  for (const node of walk(document)) {
    if (node.type === 'text') add(node.value);
    else if (node.type === 'image') add(node.alt);
  }
  return letters.join('');
}
