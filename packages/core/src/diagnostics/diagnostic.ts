import type { Position } from '../model/nodes/base.ts';
import type { DiagnosticCode } from './catalogue.ts';
import type { Severity } from './severity.ts';

/** Something to tell the author: what, where, why, and what to do about it. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** Names the thing and says why. */
  readonly message: string;
  /** The remedy. */
  readonly hint?: string;
  readonly file?: string;
  readonly position?: Position;
}
