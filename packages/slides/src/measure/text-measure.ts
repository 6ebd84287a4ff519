import { advanceEm, isFullWidth } from './advance-widths.ts';

/** The role of a deck's family, in one of its weights: slanted letters are as wide as upright ones, or narrower. */
export interface MeasuredStyle {
  readonly role: 'heading' | 'text' | 'code';
  readonly bold: boolean;
}

/** How wide words are. */
export interface TextMeasure {
  /** The width of words on one line, in ems. */
  widthEm(words: string, style: MeasuredStyle): number;
  /** The places in a text behind which a line may break, its end included. */
  breaks(text: string): readonly number[];
}

/** The width of words whose letters are in no table of widths; `undefined` when nothing knows them. */
export type FontWidth = (words: string, style: MeasuredStyle) => number | undefined;

/** What a measure is made of: for each role and weight a table of widths, and fonts for what is not in it. */
export interface MeasureParts {
  readonly widths: (style: MeasuredStyle) => ReadonlyMap<number, number> | undefined;
  readonly fonts?: FontWidth | undefined;
  /** Where lines break in text that has more than spaces; without it, they do between any two letters. */
  readonly breaks?: ((text: string) => readonly number[]) | undefined;
  /** The width of a letter of the code font, in ems: all are alike. */
  readonly codeEm: number;
  /** How much wider a role's letters run than Calibri's, where there is no table. */
  readonly widthFactor: (style: MeasuredStyle) => number;
}

/** A measure that remembers every word: the same ones are asked for at many sizes. */
export function createTextMeasure(parts: MeasureParts): TextMeasure {
  const known = { heading: widthsByWeight(), text: widthsByWeight(), code: widthsByWeight() };
  return {
    widthEm(words, style) {
      const widths = style.bold ? known[style.role].bold : known[style.role].regular;
      const remembered = widths.get(words);
      if (remembered !== undefined) return remembered;
      const width = measure(words, style, parts);
      widths.set(words, width);
      return width;
    },
    breaks: parts.breaks ?? everywhere,
  };
}

/** The widths of the words of a role that were measured, in its two weights. */
function widthsByWeight(): Readonly<Record<'regular' | 'bold', Map<string, number>>> {
  return { regular: new Map(), bold: new Map() };
}

function everywhere(text: string): readonly number[] {
  let end = 0;
  return Array.from(text, (letter) => (end += letter.length));
}

function measure(words: string, style: MeasuredStyle, parts: MeasureParts): number {
  const table = style.role === 'code' ? undefined : parts.widths(style);
  let width = 0;
  let unknown = '';
  const endUnknown = (): void => {
    if (unknown !== '') width += unknownWidth(unknown, style, parts);
    unknown = '';
  };
  for (const character of words) {
    const code = character.codePointAt(0) ?? 0;
    const own = isFullWidth(code) ? 1 : style.role === 'code' ? parts.codeEm : table?.get(code);
    if (own === undefined) unknown += character;
    else {
      endUnknown();
      width += own;
    }
  }
  endUnknown();
  return width;
}

/** Letters that join are measured together, since they are shaped together. */
function unknownWidth(words: string, style: MeasuredStyle, { fonts, widthFactor }: MeasureParts): number {
  const shaped = fonts?.(words, style);
  if (shaped !== undefined) return shaped;
  let width = 0;
  for (const character of words) {
    width += advanceEm(character.codePointAt(0) ?? 0, style.bold) * widthFactor(style);
  }
  return width;
}
