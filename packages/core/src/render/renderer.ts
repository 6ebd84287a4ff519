import type { RenderConfig } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';
import type { Theme } from '../theme/theme.ts';
import type { Outcome } from './outcome.ts';

/** What a renderer is handed beside the document. Everything is defaulted. */
export interface RenderContext {
  readonly theme: Theme;
  readonly config: RenderConfig;
  readonly host: Host;
}

/** Counts that a manifest shows, and what a report tells of slides. */
export interface RenderFacts {
  readonly pages?: number;
  readonly slides?: number;
  /** The slides that did not fit as they were. */
  readonly fitted?: readonly FittedSlide[];
}

/** What was done to a slide so that it fits, for the report of a build. */
export interface FittedSlide {
  /** From 1. */
  readonly slide: number;
  readonly title: string;
  readonly steps: readonly string[];
}

/** One file, and what became of each construct in it. */
export interface RenderResult {
  readonly bytes: Uint8Array;
  /** Each construct that is not native, in reading order, and the count of the native ones. */
  readonly outcomes: readonly Outcome[];
  readonly diagnostics: readonly Diagnostic[];
  readonly facts: RenderFacts;
}

/**
 * Turns a resolved document into one file. A renderer is pure: same document, theme and config, same bytes, in any time
 * zone, locale and order. It handles every node kind and throws only for bugs of its own.
 */
export interface Renderer {
  /** The name on the command line: `pdf`, `docx`, `pptx`, `slides.html`. */
  readonly format: string;
  /** With its dot: `.pdf`, `.slides.html`. */
  readonly extension: string;
  readonly mediaType: string;
  /**
   * What follows the address of such a file where a link leads to the place of an anchor in it; empty where programs know none. Absent: the
   * anchor behind `#`, as in pages.
   */
  readonly placeInFile?: (anchor: string) => string;
  render(resolved: ResolvedDocument, context: RenderContext): Promise<RenderResult>;
}
