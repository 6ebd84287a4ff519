import type { Run } from '../flow/run.ts';
import { advanceEm } from './advance-widths.ts';
import type { DeckMetrics, FontMetrics } from './font-metrics.ts';

/** How runs are set: their size, the font of the words that are not code, and whether all are bold. */
export interface WrapStyle {
  readonly sizePt: number;
  readonly font: FontMetrics;
  readonly metrics: DeckMetrics;
  readonly bold: boolean;
}

const spaceCode = 0x20;
const hyphenCode = 0x2d;

/** The number of lines that runs take at a width, broken greedily as presentation programs do. */
export function countLines(runs: readonly Run[], widthPt: number, style: WrapStyle): number {
  let lines = 1;
  let linePt = 0;
  let wordPt = 0;
  const endWord = (): void => {
    linePt += wordPt;
    wordPt = 0;
  };
  for (const run of runs) {
    if (run.type === 'break') {
      lines += 1;
      linePt = 0;
      wordPt = 0;
      continue;
    }
    const isBold = style.bold || run.style.bold === true;
    for (const character of run.text) {
      const code = character.codePointAt(0) ?? spaceCode;
      const advancePt =
        (run.style.code === true ? codeEm(code, style) : textEm(code, isBold, style)) * style.sizePt;
      if (code === spaceCode) {
        endWord();
        linePt += advancePt;
        continue;
      }
      if (isFullWidth(code)) endWord();
      if (linePt + wordPt + advancePt > widthPt) {
        // A word that is wider than the line breaks inside, as it does in every presentation program.
        if (linePt > 0) linePt = 0;
        else wordPt = 0;
        lines += 1;
      }
      wordPt += advancePt;
      if (code === hyphenCode || isFullWidth(code)) endWord();
    }
  }
  return lines;
}

/** The width of runs on one line. */
export function widthOf(runs: readonly Run[], style: WrapStyle): number {
  let widthPt = 0;
  let widestPt = 0;
  for (const run of runs) {
    if (run.type === 'break') widthPt = 0;
    else {
      const isBold = style.bold || run.style.bold === true;
      for (const character of run.text) {
        const code = character.codePointAt(0) ?? spaceCode;
        widthPt +=
          (run.style.code === true ? codeEm(code, style) : textEm(code, isBold, style)) * style.sizePt;
      }
    }
    widestPt = Math.max(widestPt, widthPt);
  }
  return widestPt;
}

function textEm(code: number, isBold: boolean, style: WrapStyle): number {
  return advanceEm(code, isBold) * style.font.widthFactor;
}

function codeEm(code: number, style: WrapStyle): number {
  return isFullWidth(code) ? 1 : style.metrics.code.advanceEm;
}

/** Between such characters a line may break anywhere. */
function isFullWidth(code: number): boolean {
  return (
    code >= 0x2e80 &&
    (code < 0xd7a4 ||
      (code >= 0xf900 && code < 0xfb00) ||
      (code >= 0xff01 && code < 0xff61) ||
      (code >= 0x20000 && code < 0x40000))
  );
}
