/** A piece of text whose characters Word sets in one way. */
export interface ScriptRun {
  readonly text: string;
  readonly script: 'common' | 'rtl' | 'eastAsian';
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const strong = /\p{L}/u;
const cjk =
  /[\u2e80-\u312f\u3130-\u318f\u31a0-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef\u{20000}-\u{323af}]/u;

/** Whether any character belongs to a script that runs right to left. */
export function hasRightToLeft(text: string): boolean {
  return rightToLeft.test(text);
}

/** Whether any character is Chinese, Japanese or Korean. */
export function hasEastAsian(text: string): boolean {
  return cjk.test(text);
}

/** The direction of the first letter (UAX #9, rule P2); undefined when there is none. */
export function firstStrongDirection(text: string): 'ltr' | 'rtl' | undefined {
  for (const character of text) {
    if (rightToLeft.test(character)) return 'rtl';
    if (strong.test(character)) return 'ltr';
  }
  return undefined;
}

/**
 * Cuts text where its direction changes. What has no direction of its own (spaces, punctuation, digits) goes with the
 * right-to-left text on both its sides, and otherwise with the document's direction.
 */
export function scriptRuns(text: string, direction: 'ltr' | 'rtl'): readonly ScriptRun[] {
  if (!hasRightToLeft(text)) {
    return text === '' ? [] : [{ text, script: hasEastAsian(text) ? 'eastAsian' : 'common' }];
  }
  return mergeRuns(directionalPieces(text), direction);
}

interface Piece {
  readonly text: string;
  readonly direction: 'ltr' | 'rtl' | undefined;
}

function directionalPieces(text: string): readonly Piece[] {
  const pieces: { text: string; direction: Piece['direction'] }[] = [];
  for (const character of text) {
    const direction = rightToLeft.test(character) ? 'rtl' : strong.test(character) ? 'ltr' : undefined;
    const last = pieces.at(-1);
    // Marks that combine (vowels, accents) stay with the letter before them.
    if (last !== undefined && (last.direction === direction || /\p{M}/u.test(character)))
      last.text += character;
    else pieces.push({ text: character, direction });
  }
  return pieces;
}

function mergeRuns(pieces: readonly Piece[], base: 'ltr' | 'rtl'): readonly ScriptRun[] {
  const runs: { text: string; script: ScriptRun['script'] }[] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1]?.direction ?? base;
    const after = pieces[index + 1]?.direction ?? base;
    const direction = piece.direction ?? (before === after ? before : base);
    const script = direction === 'rtl' ? 'rtl' : hasEastAsian(piece.text) ? 'eastAsian' : 'common';
    const last = runs.at(-1);
    if (last !== undefined && last.script === script) last.text += piece.text;
    else runs.push({ text: piece.text, script });
  });
  return runs;
}
