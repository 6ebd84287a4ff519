import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Whether goldens are to be written instead of compared: an explicit act of whoever read the difference. */
export const updatesGoldens: boolean = process.env['OCTAVO_UPDATE_GOLDENS'] === '1';

/** What a golden says, and what it should say. */
export interface GoldenComparison {
  readonly expected: string | undefined;
  readonly actual: string;
}

/** A golden beside what was made now. With `OCTAVO_UPDATE_GOLDENS=1` the golden is written first. */
export function compareGolden(file: URL, actual: string): GoldenComparison {
  if (updatesGoldens) writeFileSync(file, actual);
  return { expected: existsSync(file) ? readFileSync(file, 'utf8') : undefined, actual };
}

/** Goldens that nothing makes any more; with `OCTAVO_UPDATE_GOLDENS=1` they are removed first. */
export function orphanGoldens(
  folder: URL,
  present: readonly string[],
  made: readonly string[],
): readonly string[] {
  const orphans = present.filter((name) => !made.includes(name));
  if (!updatesGoldens) return orphans;
  for (const name of orphans) rmSync(new URL(name, folder));
  return [];
}

/** A value as indented JSON that ends in a line end, short lists of numbers on one line. */
export function printJson(value: unknown): string {
  const printed = JSON.stringify(value, undefined, 2);
  return `${printed.replaceAll(/\[\n\s+(-?[\d.]+(?:,\n\s+-?[\d.]+)*)\n\s+\]/g, (_, numbers: string) => `[${numbers.replaceAll(/\s+/g, ' ')}]`)}\n`;
}
