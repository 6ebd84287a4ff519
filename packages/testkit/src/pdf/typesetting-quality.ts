import type { GlyphLine, PlacedGlyph } from './glyph-lines.ts';

/** What a typographer counts in set text. Gaps in ems. */
export interface TypesettingQuality {
  readonly lines: number;
  readonly paragraphs: number;
  readonly pages: number;
  /** Between words, in lines that are not the last of their paragraph. */
  readonly gapDeviation: number;
  readonly gapMean: number;
  readonly widestGap: number;
  /** Shares of such lines, in percent. */
  readonly looseLines: number;
  readonly hyphenatedLines: number;
  /** Runs of three hyphens or more. */
  readonly ladders: number;
  /** Share of the paragraphs of several lines, in percent. */
  readonly oneWordEnds: number;
  readonly widowsAndOrphans: number;
  /** Lines that end short of the measure by more than half an em though they are not the last. */
  readonly shortLines: number;
}

export interface QualityOptions {
  /** The text that was set, a paragraph each. */
  readonly paragraphs: readonly string[];
  readonly sizePt: number;
  /** The width of the font's space. */
  readonly spaceEm: number;
}

interface SetLine {
  readonly page: number;
  readonly paragraph: number;
  readonly words: number;
  readonly gaps: readonly number[];
  readonly isHyphenated: boolean;
  readonly isLast: boolean;
  readonly rightPt: number;
}

/** Counts in the lines of a PDF that holds the paragraphs and nothing else. Throws where it holds other words. */
export function typesettingQuality(
  glyphLines: readonly GlyphLine[],
  options: QualityOptions,
): TypesettingQuality {
  const lines = readLines(glyphLines, options);
  const inner = lines.filter((line) => !line.isLast);
  const gaps = inner.flatMap((line) => line.gaps);
  const gapMean = mean(gaps);
  const several = lines.filter(
    (line, index) => line.isLast && lines[index - 1]?.paragraph === line.paragraph,
  );
  const share = (count: number, of: number): number => (100 * count) / Math.max(1, of);
  const rightmost = Math.max(...inner.map((line) => line.rightPt));
  return {
    lines: lines.length,
    paragraphs: options.paragraphs.length,
    pages: new Set(lines.map((line) => line.page)).size,
    gapMean,
    gapDeviation: Math.sqrt(mean(gaps.map((gap) => (gap - gapMean) ** 2))),
    widestGap: Math.max(...gaps),
    looseLines: share(
      inner.filter((line) => line.gaps.length > 0 && mean(line.gaps) > 1.5 * options.spaceEm).length,
      inner.length,
    ),
    hyphenatedLines: share(inner.filter((line) => line.isHyphenated).length, inner.length),
    ladders: countLadders(lines),
    oneWordEnds: share(several.filter((line) => line.words === 1).length, several.length),
    widowsAndOrphans: countStranded(lines),
    shortLines: inner.filter((line) => rightmost - line.rightPt > 1.1 * options.sizePt).length,
  };
}

/** Gaps smaller than this are kerning. */
const narrowestGapEm = 0.1;

function readLines(glyphLines: readonly GlyphLine[], options: QualityOptions): readonly SetLine[] {
  const texts = options.paragraphs.map(letters);
  let paragraph = 0;
  let at = 0;
  return glyphLines.flatMap((line) => {
    const { words, gaps, rightPt } = readWords(line.glyphs, options.sizePt);
    const drawn = letters(words.join(''));
    if (drawn === '') return [];
    const text = texts[paragraph] ?? '';
    const isWritten = text.startsWith(drawn, at);
    const shown = isWritten ? drawn : drawn.replace(/-$/, '');
    if (!text.startsWith(shown, at)) {
      throw new Error(`Set: “${words.join(' ')}”; expected: “${text.slice(at, at + 60)}”`);
    }
    at += shown.length;
    const isLast = at === text.length;
    const set = {
      page: line.page,
      paragraph,
      words: words.length,
      gaps,
      rightPt,
      isHyphenated: !isLast && drawn.endsWith('-'),
      isLast,
    };
    if (isLast) {
      paragraph += 1;
      at = 0;
    }
    return [set];
  });
}

/** Text without white space, ligatures resolved, all hyphens alike. */
function letters(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u00ad\u2010\u2011]/g, '-')
    .replace(/[\s\u200b]+/g, '');
}

function readWords(
  glyphs: readonly PlacedGlyph[],
  sizePt: number,
): { readonly words: readonly string[]; readonly gaps: readonly number[]; readonly rightPt: number } {
  const words: string[] = [];
  const gaps: number[] = [];
  let endPt: number | undefined;
  for (const { text, xPt, widthPt } of glyphs) {
    if (text.trim() === '') continue;
    const gap = endPt === undefined ? Number.POSITIVE_INFINITY : (xPt - endPt) / sizePt;
    if (gap > narrowestGapEm) {
      words.push(text);
      if (endPt !== undefined) gaps.push(gap);
    } else {
      words[words.length - 1] += text;
    }
    endPt = xPt + widthPt;
  }
  return { words, gaps, rightPt: endPt ?? 0 };
}

function countLadders(lines: readonly SetLine[]): number {
  let run = 0;
  let ladders = 0;
  for (const line of lines) {
    run = line.isHyphenated ? run + 1 : 0;
    if (run === 3) ladders += 1;
  }
  return ladders;
}

/** First lines alone at the foot of a page, and last ones alone at the head. */
function countStranded(lines: readonly SetLine[]): number {
  return lines.filter((line, index) => {
    const before = lines[index - 1];
    const after = lines[index + 1];
    const isFirst = before?.paragraph !== line.paragraph;
    const isOrphan = isFirst && !line.isLast && after !== undefined && after.page !== line.page;
    const isWidow = line.isLast && !isFirst && before !== undefined && before.page !== line.page;
    return isOrphan || isWidow;
  }).length;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
