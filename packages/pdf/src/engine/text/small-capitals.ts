import type { TextRun } from '@octavo/typeset';
import type { RunStyle } from './run-style.ts';

/** A stretch of a paragraph's text in one style and font. */
export interface Span extends TextRun {
  readonly style: RunStyle;
}

/** Capitals of this part of the size stand somewhat higher than small letters do, as small capitals are drawn. */
const capitalScale = 0.78;

/** Stretches of small letters; what is measured as one word is no longer than that. */
const smallLetters = /\p{Ll}{1,100}/gu;

/** Small capitals for a font that has none: small letters are drawn as capitals in a smaller size, and say what was written. */
export function smallCapitals(span: Span): readonly Span[] {
  if (span.missing !== undefined || span.standsFor !== undefined) return [span];
  const { start, text, style } = span;
  // What is drawn leaves out characters that no font draws: places cannot be told then.
  if (text.length !== span.end - start) return [span];
  const small: RunStyle = { ...style, smallCaps: false, fontSize: style.fontSize * capitalScale };
  const spans: Span[] = [];
  let at = 0;
  const addPlain = (end: number): void => {
    if (end > at) spans.push({ ...span, start: start + at, end: start + end, text: text.slice(at, end) });
  };
  for (const { 0: letters, index } of text.matchAll(smallLetters)) {
    addPlain(index);
    at = index + letters.length;
    const capitals = letters.toUpperCase();
    spans.push({
      ...span,
      start: start + index,
      end: start + at,
      text: capitals,
      style: small,
      standsFor: letters,
    });
  }
  addPlain(text.length);
  return spans;
}
