/** A mark to put in the place of the characters from `start` to `end`. */
export interface Replacement {
  readonly kind: 'quote' | 'apostrophe' | 'dash' | 'space';
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}
