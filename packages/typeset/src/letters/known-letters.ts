import { fontFingerprint } from './font-fingerprint.ts';
import { LetterShaper } from './letter-shaper.ts';
import type { LetterTable } from './letter-table.ts';
import { letterTables } from './tables/index.ts';

/** The shaper of a font whose letters are known beforehand: one of the bundled fonts, in the very version that was read. */
export async function knownLetters(bytes: Uint8Array): Promise<LetterShaper | undefined> {
  const load = letterTables[fontFingerprint(bytes) ?? ''];
  if (load === undefined) return undefined;
  const { table } = await load();
  // The tables are written by `npm run letter-tables`; tests compare them with the fonts.
  return new LetterShaper(JSON.parse(table) as LetterTable);
}
