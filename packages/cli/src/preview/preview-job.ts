import type { Diagnostic } from '@octavo/core';
import type { Source } from '../sources/source.ts';
import type { PreviewFlags } from './preview-flags.ts';
import type { PreviewFile } from './preview-state.ts';

/** What is the same as long as a preview lasts; plain data, for the process that makes it. */
export interface PreviewSettings {
  readonly cwd: string;
  readonly projectRoot: string;
  readonly source: Source;
  readonly flags: Pick<PreviewFlags, 'config' | 'theme' | 'metadata'>;
}

/** One format to make of the document as it was saved: jobs of one version share what all formats do. */
export interface PreviewJob {
  readonly version: number;
  readonly format: string;
  /** Whether nobody waits for it: it is made from reading on, so that its process becomes quick. */
  readonly isPractice?: boolean;
}

export interface PreviewMade {
  /** The source as it was read. */
  readonly text: string;
  /** The document's, where it could be read. */
  readonly title?: string;
  /** Absent when the format cannot be made; the diagnostics say why. */
  readonly file?: PreviewFile;
  readonly diagnostics: readonly Diagnostic[];
}

/** How a job ended. */
export type PreviewEnd =
  | { readonly type: 'made'; readonly made: PreviewMade }
  /** The document was given up; `isUnread` when this was before any format was begun, so that the others would end likewise. */
  | { readonly type: 'failed'; readonly diagnostic: Diagnostic; readonly isUnread: boolean }
  /** A later save made it pointless. */
  | { readonly type: 'cancelled' };
