import { graphemes } from '../text/graphemes.ts';
import { needsNoGlyph } from '../text/ignorable.ts';
import { once } from '../text/once.ts';
import { drawableText } from './drawable-text.ts';
import type { FontFace } from './font-face.ts';
import type { TextRun } from './text-run.ts';

/** Quotation marks, dashes and dots that Latin and East Asian fonts draw differently: they follow their neighbours. */
const shared = /^[\u2018\u2019\u201c\u201d\u2014\u2026\u00b7]$/;
const eastAsian = once(
  () => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u,
);
const eastAsianLanguage = /^(zh|ja)\b/i;

const lookAlikes: Readonly<Record<string, readonly string[]>> = {
  '\u2010': ['-'],
  '\u2011': ['\u2010', '-'],
  '\u00a0': [' '],
  '\u202f': ['\u00a0', ' '],
  '\u2015': ['\u2014'],
  '\u2212': ['\u2013'],
  '\u2215': ['/'],
};

/** Roman numerals, ligatures and digraphs that are encoded as one character, and say the same in several. */
const written = /[\u2160-\u217f\ufb00-\ufb06\u01c4-\u01cc\u01f1-\u01f3\u2100\u2101\u2105\u2106\u2116\u2121]/;

const replacementCodePoints = [0xfffd, 0x25a1, 0x3f];

/** Splits text into stretches that one font of `chain` draws each, the first font that can. */
export function splitByCoverage(
  text: string,
  chain: readonly FontFace[],
  language: string,
): readonly TextRun[] {
  const [first] = chain;
  if (first === undefined) throw new Error('Splitting needs at least one font');
  if (
    chain.length === 1
      ? coversPlainly(text, first)
      : coversPlainly(text, first) && !eastAsianLanguage.test(language)
  ) {
    return text === '' ? [] : [{ start: 0, end: text.length, text, face: first }];
  }
  return joinRuns(graphemeRuns(text, chain, eastAsianLanguage.test(language)));
}

/** The common case, without segmentation: each code point has a glyph of its own in the font. */
function coversPlainly(text: string, face: FontFace): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit >= 0x300 && (unit < 0x2010 || unit > 0x22ff)) return false;
    if (unit === 0xad || (unit < 0x20 && unit !== 0x0a)) return false;
    if (unit > 0x20 && !face.covers(unit)) return false;
  }
  return true;
}

function graphemeRuns(text: string, chain: readonly FontFace[], isEastAsian: boolean): TextRun[] {
  const clusters = graphemes(text);
  const runs: TextRun[] = [];
  let start = 0;
  for (const [index, cluster] of clusters.entries()) {
    const beside = isEastAsian && shared.test(cluster) && touchesEastAsian(clusters, index);
    const order = beside ? eastAsianFirst(chain) : chain;
    runs.push(...clusterRuns(cluster, start, order));
    start += cluster.length;
  }
  return runs;
}

function touchesEastAsian(clusters: readonly string[], index: number): boolean {
  const near = (step: number): boolean => {
    let at = index + step;
    while (shared.test(clusters[at] ?? '')) at += step;
    return eastAsian().test(clusters[at] ?? '');
  };
  return near(-1) || near(1);
}

function eastAsianFirst(chain: readonly FontFace[]): readonly FontFace[] {
  return chain.toSorted((a, b) => Number(b.covers(0x3002)) - Number(a.covers(0x3002)));
}

/** One grapheme in the first font that has all of it; else each of its code points in the first font that has that. */
function clusterRuns(cluster: string, start: number, chain: readonly FontFace[]): TextRun[] {
  const points = Array.from(cluster);
  const whole = chain.find((face) => points.every((point) => isDrawable(point, face)));
  if (whole !== undefined) {
    return [{ start, end: start + cluster.length, text: drawableText(cluster, whole), face: whole }];
  }
  let at = start;
  return points.map((point) => {
    const run = pointRun(point, at, chain);
    at += point.length;
    return run;
  });
}

function pointRun(point: string, start: number, chain: readonly FontFace[]): TextRun {
  const end = start + point.length;
  const face = chain.find((candidate) => isDrawable(point, candidate));
  if (face !== undefined) return { start, end, text: drawableText(point, face), face };
  const alike = lookAlike(point, chain);
  if (alike !== undefined) return { start, end, ...alike, standsFor: point };
  return { start, end, ...replacement(chain), missing: point };
}

/** A character that no font has may look like one that some font has: a hyphen that does not break is drawn as a hyphen. */
function lookAlike(point: string, chain: readonly FontFace[]): Pick<TextRun, 'text' | 'face'> | undefined {
  const compatible = written.test(point) ? [point.normalize('NFKC')] : [];
  for (const text of [...(lookAlikes[point] ?? []), ...compatible]) {
    const face = chain.find((candidate) => Array.from(text).every((part) => isDrawable(part, candidate)));
    if (face !== undefined) return { text, face };
  }
  return undefined;
}

function replacement(chain: readonly FontFace[]): { text: string; face: FontFace } {
  for (const codePoint of replacementCodePoints) {
    const face = chain.find((candidate) => candidate.covers(codePoint));
    if (face !== undefined) return { text: String.fromCodePoint(codePoint), face };
  }
  throw new Error('No font has a replacement character');
}

function isDrawable(point: string, face: FontFace): boolean {
  const codePoint = point.codePointAt(0) ?? 0;
  return needsNoGlyph(codePoint) || face.covers(codePoint);
}

function joinRuns(runs: readonly TextRun[]): readonly TextRun[] {
  const joined: TextRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    // An ignorable first character has no font of its own: it takes that of what it stands beside.
    if (last !== undefined && last.face === run.face && isJoinable(last) && isJoinable(run)) {
      joined[joined.length - 1] = { ...last, end: run.end, text: last.text + run.text };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

function isJoinable(run: TextRun): boolean {
  return run.missing === undefined && run.standsFor === undefined;
}
