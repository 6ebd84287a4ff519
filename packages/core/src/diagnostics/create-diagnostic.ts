import type { Position } from '../model/nodes/base.ts';
import type { DiagnosticCode, DiagnosticParameters } from './catalogue.ts';
import { catalogue } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Severity } from './severity.ts';

/** Where a diagnostic points; parts that are not known stay out. */
export interface DiagnosticPlace {
  readonly file?: string | undefined;
  readonly position?: Position | undefined;
}

/** Makes the diagnostic that the catalogue describes for `code`. */
export function createDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  parameters: DiagnosticParameters<Code>,
  place: DiagnosticPlace = {},
): Diagnostic {
  // Each row's functions take the parameters of its own code; the compiler loses that in the indexed access.
  const row = catalogue[code] as {
    severity: Severity;
    message: (parameters: unknown) => string;
    hint: (parameters: unknown) => string;
  };
  const hint = row.hint(parameters);
  return {
    code,
    severity: row.severity,
    message: row.message(parameters),
    hint,
    ...(place.file === undefined ? {} : { file: place.file }),
    ...(place.position === undefined ? {} : { position: place.position }),
  };
}
