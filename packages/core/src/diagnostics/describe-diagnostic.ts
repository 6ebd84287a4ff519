import type { DiagnosticCode } from './catalogue.ts';
import { createDiagnostic } from './create-diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';

/** What stands for a number or a list; other parameters are shown by their names. */
const samples: Readonly<Record<string, number | readonly string[]>> = {
  from: 2,
  to: 4,
  count: 3,
  columns: 12,
  sizePt: 7,
  parts: 2,
  firstLine: 7,
  quotes: 42,
  apostrophes: 12,
  dashes: 2,
  known: ['NAME', 'NAME'],
};

/** A diagnostic of a code as an example: its words with the names of their parameters, or sample numbers, in their places. */
export function describeDiagnostic(code: DiagnosticCode): Diagnostic {
  const parameters = new Proxy(
    {},
    {
      get: (_, key) =>
        // Without a suggestion the remedy says what helps in every case.
        key === 'suggestion' ? undefined : (samples[String(key)] ?? placeholder(String(key))),
    },
  );
  // The proxy answers to every parameter that a row can ask for.
  return createDiagnostic(code, parameters as never);
}

function placeholder(key: string): string {
  return key.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase();
}
