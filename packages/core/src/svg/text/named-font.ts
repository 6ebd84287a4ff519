import { familiesOf } from './drawing-fonts.ts';
import { standardWidths } from './standard-widths.ts';

/** How wide a font sets its letters, in thousandths of the size: one width for all, or a table by weight and slope. */
type NamedFont =
  | { readonly type: 'fixed'; readonly thousandths: number }
  | {
      readonly type: 'proportional';
      readonly styles: Readonly<Record<'regular' | 'bold' | 'italic' | 'boldItalic', FontTable>>;
    };

type FontTable = keyof typeof standardWidths;

const helvetica: NamedFont = {
  type: 'proportional',
  styles: {
    regular: 'helvetica',
    bold: 'helveticaBold',
    italic: 'helvetica',
    boldItalic: 'helveticaBold',
  },
};
const times: NamedFont = {
  type: 'proportional',
  styles: { regular: 'times', bold: 'timesBold', italic: 'timesItalic', boldItalic: 'timesBoldItalic' },
};
const courier: NamedFont = { type: 'fixed', thousandths: 600 };

/** The standard fonts of PDF, those that were made as wide, and some of one width for all letters. */
const namedFonts: ReadonlyMap<string, NamedFont> = new Map<string, NamedFont>([
  ...['helvetica', 'helvetica neue', 'arial', 'arimo', 'liberation sans', 'nimbus sans'].map(
    (name) => [name, helvetica] as const,
  ),
  // Browsers show what asks for a serif and no more in Times.
  ...['times', 'times new roman', 'times-roman', 'tinos', 'liberation serif', 'serif'].map(
    (name) => [name, times] as const,
  ),
  ...['courier', 'courier new', 'cousine', 'liberation mono', 'nimbus mono', 'monaco'].map(
    (name) => [name, courier] as const,
  ),
  ['consolas', { type: 'fixed', thousandths: 550 }],
  ['menlo', { type: 'fixed', thousandths: 602 }],
  ['dejavu sans mono', { type: 'fixed', thousandths: 602 }],
]);

/** The look of a drawing's letters, as far as their widths hang on it. */
export interface LetterStyle {
  /** A list of families, as CSS has them. */
  readonly families: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
}

/**
 * How wide the font that a drawing asks for first sets a text, in ems; `undefined` when its widths are not known, or when it lacks a
 * letter.
 *
 * ```ts
 * namedFontWidth('len', { families: 'Times,serif', isBold: false, isItalic: false }); // 1.222
 * ```
 */
export function namedFontWidth(
  text: string,
  { families, isBold, isItalic }: LetterStyle,
): number | undefined {
  const [first = ''] = familiesOf(families);
  const font = namedFonts.get(first.toLowerCase());
  if (font === undefined) return undefined;
  if (font.type === 'fixed')
    return isLatin(text) ? (Array.from(text).length * font.thousandths) / 1000 : undefined;
  const style = isBold ? (isItalic ? 'boldItalic' : 'bold') : isItalic ? 'italic' : 'regular';
  return widthIn(tableOf(font.styles[style]), text);
}

/** Letters of other scripts come from other fonts, whose widths are their own; accents that stand apart take no room. */
function isLatin(text: string): boolean {
  return /^[ -~\u00A0-\u024F\u2010-\u2026]*$/.test(text);
}

const tables = new Map<FontTable, ReadonlyMap<number, number>>();

function tableOf(name: FontTable): ReadonlyMap<number, number> {
  const known = tables.get(name);
  if (known !== undefined) return known;
  const table = readWidths(standardWidths[name]);
  tables.set(name, table);
  return table;
}

function readWidths(stretches: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const stretch of stretches.split(';')) {
    const [first = '', list = ''] = stretch.split(':');
    list.split(' ').forEach((thousandths, index) => {
      if (thousandths !== '-') widths.set(Number(first) + index, Number(thousandths));
    });
  }
  return widths;
}

function widthIn(table: ReadonlyMap<number, number>, text: string): number | undefined {
  let thousandths = 0;
  for (const letter of text) {
    const width = table.get(letter.codePointAt(0) ?? 0);
    if (width === undefined) return undefined;
    thousandths += width;
  }
  return thousandths / 1000;
}
