import type { PdfDictionary, PdfObject } from './objects.ts';
import { PdfReference } from './objects.ts';
import type { PdfFile } from './read/pdf-file.ts';

export interface FoundPage {
  readonly object: number | undefined;
  readonly dictionary: PdfDictionary;
  readonly resources: PdfObject;
}

/** The leaves of the tree of pages, with what they inherit (ISO 32000-1, 7.7.3). */
export function pagesOf(file: PdfFile): readonly FoundPage[] {
  const pages: FoundPage[] = [];
  const seen = new Set<PdfDictionary>();
  const visit = (object: PdfObject | undefined, inherited: PdfObject): void => {
    const dictionary = file.dictionary(object);
    if (dictionary === undefined || seen.has(dictionary)) return;
    seen.add(dictionary);
    const resources = dictionary.entries.get('Resources') ?? inherited;
    if (dictionary.entries.has('Kids')) {
      for (const kid of file.array(dictionary.entries.get('Kids'))) visit(kid, resources);
    } else {
      pages.push({
        object: object instanceof PdfReference ? object.object : undefined,
        dictionary,
        resources,
      });
    }
  };
  visit(file.catalog.entries.get('Pages'), null);
  return pages;
}
