/** What cannot be divided: a word, part of one, or a drawing. Lengths in points. */
export interface ParagraphBox {
  readonly type: 'box';
  readonly widthPt: number;
  /** How much its letters may give or take by tracking and scaling. */
  readonly flexPt: number;
  /** How far its first and last character may stand out of the line at either end (optical margins). */
  readonly hangLeftPt: number;
  readonly hangRightPt: number;
}

/** A space that may grow or shrink. It vanishes where a line ends. */
export interface ParagraphGlue {
  readonly type: 'glue';
  readonly widthPt: number;
  readonly stretchPt: number;
  readonly shrinkPt: number;
  /** What it costs to end a line here; infinite where no line may end, as at a no-break space. */
  readonly penalty: number;
}

/** A place within or between words where a line may end though there is no space. */
export interface ParagraphBreak {
  readonly type: 'break';
  /** What it costs to end a line here; minus infinity where it must end. */
  readonly penalty: number;
  /** Whether the line then ends in a hyphen, shown or written: several in a row make a ladder. */
  readonly isHyphen: boolean;
  /** What is added to the line that ends here: the width of a hyphen that is only shown at a line's end. */
  readonly beforePt: number;
  /** What is added to the line that begins here: letters stand otherwise at its beginning than within a word. */
  readonly afterPt: number;
  /** How far the hyphen may stand out of the line; `undefined` where the box before it decides. */
  readonly hangPt: number | undefined;
}

/** A paragraph is a row of these (Knuth and Plass 1981): boxes, glue, and breaks, which they call penalties. */
export type ParagraphItem = ParagraphBox | ParagraphGlue | ParagraphBreak;
