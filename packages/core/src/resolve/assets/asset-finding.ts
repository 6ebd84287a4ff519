import type { DiagnosticCode, DiagnosticParameters } from '../../diagnostics/catalogue.ts';
import type { DiagnosticPlace } from '../../diagnostics/create-diagnostic.ts';
import { createDiagnostic } from '../../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Asset } from '../resolved-document.ts';

/** What became of one address, and how to say what was found, at each place that names it. */
export interface LoadedAsset {
  readonly asset: Asset;
  readonly finding?: (place: DiagnosticPlace) => Diagnostic;
}

/** An image that cannot be shown, and the diagnostic that says so. */
export function missingAsset<Code extends DiagnosticCode>(
  reason: string,
  code: Code,
  parameters: DiagnosticParameters<Code>,
): LoadedAsset {
  return {
    asset: { type: 'missing', reason },
    finding: (place) => createDiagnostic(code, parameters, place),
  };
}
