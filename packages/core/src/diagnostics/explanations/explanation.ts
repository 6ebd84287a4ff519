import type { DiagnosticCode } from '../catalogue.ts';

/** A source that a diagnostic is given for, and the same source mended; a test builds both. */
export interface DiagnosticExample {
  /** Name of the file that is shown: `article.md` when left out, or a configuration, a theme, pasted text. */
  readonly file?: string;
  readonly before: string;
  readonly after: string;
  /** Files that stand beside it before and after, by their names. */
  readonly beside?: Readonly<Record<string, string>>;
}

/** What a diagnostic means beyond its message: shown on request alone, so kept apart from the catalogue. */
export interface Explanation {
  /** What it says of the document, and why that matters. */
  readonly why: string;
  /** Absent where no short text of an author's causes it: files of bytes, the machine, our own faults. */
  readonly example?: DiagnosticExample;
}

/** The explanations of one area. */
export interface ExplanationArea {
  readonly title: string;
  readonly text: string;
  readonly explanations: Readonly<Partial<Record<DiagnosticCode, Explanation>>>;
}
