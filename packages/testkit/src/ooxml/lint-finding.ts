import type { OoxmlPackage } from './open-package.ts';

/** A defect that the schema validator does not see. */
export interface LintFinding {
  /** The lint's name, such as `dangling-style`. */
  readonly lint: string;
  readonly part: string;
  readonly message: string;
}

/** Looks for one sort of defect. */
export type Lint = (opened: OoxmlPackage) => readonly LintFinding[];

/** Findings as lines, for a failing test to print. */
export function printFindings(findings: readonly LintFinding[]): string {
  return findings.map(({ lint, part, message }) => `${part}: ${message} (${lint})`).join('\n');
}
