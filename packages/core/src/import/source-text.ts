/** A run of characters that stand together in the source: `text[start]` is the source's character at `offset`. */
interface SourcePiece {
  readonly start: number;
  readonly offset: number;
}

/** Text that knows where each of its characters stands in the source. */
export interface SourceText {
  readonly text: string;
  readonly pieces: readonly SourcePiece[];
}

/** Text that stands in the source as it is, from `offset` on. */
export function sourceText(text: string, offset: number): SourceText {
  return { text, pieces: [{ start: 0, offset }] };
}

/** Where the character at `index` stands in the source. */
export function offsetAt({ pieces }: SourceText, index: number): number {
  const piece = pieces.findLast(({ start }) => start <= index);
  return piece === undefined ? 0 : piece.offset + index - piece.start;
}

/** The part of a text from `start` to `end`, which keeps its places. */
export function sliceSourceText(source: SourceText, start: number, end = source.text.length): SourceText {
  const within = source.pieces.filter((piece) => piece.start > start && piece.start < end);
  const pieces = [{ start, offset: offsetAt(source, start) }, ...within];
  return {
    text: source.text.slice(start, end),
    pieces: pieces.map((piece) => ({ start: piece.start - start, offset: piece.offset })),
  };
}

/** Texts one after the other; `glue(left, right)` says what stands between two of them. */
export function joinSourceTexts(
  texts: readonly SourceText[],
  glue: (left: string, right: string) => string,
): SourceText {
  let text = '';
  const pieces: SourcePiece[] = [];
  for (const [index, next] of texts.entries()) {
    if (index > 0) text += glue(texts[index - 1]?.text ?? '', next.text);
    for (const piece of next.pieces) pieces.push({ start: text.length + piece.start, offset: piece.offset });
    text += next.text;
  }
  return { text, pieces };
}
