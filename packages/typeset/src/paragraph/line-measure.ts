/** How wide the lines of a paragraph are. Lengths in points. */
export interface LineMeasure {
  /** The width of a line, counted from 0. */
  readonly widthPt: (line: number) => number;
  /** The first line from which all are equally wide: drop caps and indents end before it. */
  readonly uniformFrom: number;
}

/** Lines of one width. */
export function uniformMeasure(widthPt: number): LineMeasure {
  return { widthPt: () => widthPt, uniformFrom: 0 };
}

/** Lines of one width but for the first ones, whose width counts from the paragraph's indent: one, or as many as stand beside an initial. */
export function indentedMeasure(firstPt: number, widthPt: number, firstLines = 1): LineMeasure {
  return {
    widthPt: (line) => (line < firstLines ? firstPt : widthPt),
    uniformFrom: firstPt === widthPt ? 0 : firstLines,
  };
}
