import { fontFingerprint } from './font-fingerprint.ts';
import { LetterShaper } from './letter-shaper.ts';
import type { LetterTable } from './letter-table.ts';
import { letterTables } from './tables/index.ts';

/** The shaper of a font whose letters are known beforehand: one of the bundled fonts, in the very version that was read. */
export async function knownLetters(bytes: Uint8Array): Promise<LetterShaper | undefined> {
  const fingerprint = fontFingerprint(bytes) ?? '';
  const load = letterTables[fingerprint];
  if (load === undefined) return undefined;
  const shaper = shapers.get(fingerprint) ?? readShaper(load);
  shapers.set(fingerprint, shaper);
  return shaper;
}

/** Whether a file is one of the bundled fonts, in the very version whose letters are known. */
export function isKnownFont(bytes: Uint8Array): boolean {
  return letterTables[fontFingerprint(bytes) ?? ''] !== undefined;
}

/** One for each table, whichever document asks. */
const shapers = new Map<string, Promise<LetterShaper>>();

async function readShaper(load: () => Promise<{ readonly table: string }>): Promise<LetterShaper> {
  const { table } = await load();
  // The tables are written by `npm run letter-tables`; tests compare them with the fonts.
  return new LetterShaper(JSON.parse(table) as LetterTable);
}
