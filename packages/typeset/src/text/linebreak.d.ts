declare module 'linebreak' {
  /** Finds line breaking opportunities, one call each (UAX #14). */
  export default class LineBreaker {
    constructor(text: string);
    nextBreak(): { readonly position: number; readonly required: boolean } | null;
  }
}
