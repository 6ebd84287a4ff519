import { plural } from './plural.ts';

/** `1 error`, `3 warnings`: each where there are some. */
export function severityCounts(errors: number, warnings: number): readonly string[] {
  return [
    ...(errors > 0 ? [plural(errors, 'error')] : []),
    ...(warnings > 0 ? [plural(warnings, 'warning')] : []),
  ];
}
