import type { PdfObject } from './objects.ts';
import { isArray, PdfDictionary, PdfStream } from './objects.ts';

/** The dictionaries that stand in an object without a reference between. */
export function dictionariesWithin(object: PdfObject): readonly PdfDictionary[] {
  if (isArray(object)) return object.flatMap(dictionariesWithin);
  const dictionary = object instanceof PdfStream ? object.dictionary : object;
  if (!(dictionary instanceof PdfDictionary)) return [];
  return [dictionary, ...[...dictionary.entries.values()].flatMap(dictionariesWithin)];
}
