import { jsonFile } from '../output/json-file.ts';
import type { RunResult } from './finding.ts';

/** Findings as JSON, for other programs. */
export function reportJson({ findings, documents, version }: RunResult): string {
  return jsonFile({ schemaVersion: 1, version, documents, findings });
}
