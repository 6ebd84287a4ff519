import { cleanText } from '../markup/clean-text.ts';

/** Families that set text as wide as the one named; their makers say so. */
const relatives: Readonly<Record<string, readonly string[]>> = {
  Arial: ['Arimo', 'Liberation Sans', 'Helvetica'],
  Calibri: ['Carlito'],
  Cambria: ['Caladea'],
  Georgia: ['Gelasio'],
  'Times New Roman': ['Tinos', 'Liberation Serif', 'Times'],
};

export interface FontStackOptions {
  readonly role: 'text' | 'code';
  /** Families made as wide, in quotes, that stand in for a sans-serif font before the system's own. */
  readonly standIns?: readonly string[];
}

/** The theme's family if the reader has it, its relatives, others made as wide, then what every system has. */
export function fontStack(family: string, { role, standIns = [] }: FontStackOptions): string {
  const names = [family, ...(relatives[family] ?? [])].map(
    (name) => `"${cleanText(name).replace(/["\\<>\n\r]/g, '')}"`,
  );
  return [...names, ...genericFamilies(family, role, standIns)].join(',');
}

function genericFamilies(
  family: string,
  role: 'text' | 'code',
  standIns: readonly string[],
): readonly string[] {
  if (role === 'code') return ['ui-monospace', 'Menlo', 'monospace'];
  const isSerif =
    /serif|georgia|times|cambria|garamond|palatino|song|ming/i.test(family) && !/sans/i.test(family);
  return isSerif ? ['ui-serif', 'Georgia', 'serif'] : [...standIns, 'system-ui', 'sans-serif'];
}
