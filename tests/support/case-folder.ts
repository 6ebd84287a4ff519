import type { Case } from '@octavo/testkit';
import { loadCases } from '@octavo/testkit';

/** The folder of all cases. */
export const casesFolder: URL = new URL('../cases/', import.meta.url);

/** Every case, in order. */
export const cases: readonly Case[] = loadCases(casesFolder);

/** What a case becomes, one golden each. Any other file of these extensions is an orphan. */
export const goldenNames = [
  'model.json',
  'resolved.json',
  'diagnostics.json',
  'definition.json',
  'pdf.json',
  'structure.txt',
  'docx.xml',
  'deck.json',
  'page.html',
] as const;
