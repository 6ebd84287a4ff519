import type { Marking } from '../content/interpret-content.ts';
import type { CheckedDocument, CheckedPage } from '../read-document.ts';
import type { StructureElement } from '../structure.ts';

/** A language tag as RFC 3066 has it, roughly enough for both standards. */
export const languageTag = /^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/;

/** The language that an element stands in: its own or that around it, without the document's. */
export function elementLanguage(
  element: StructureElement | undefined,
  { file }: CheckedDocument,
): string | undefined {
  for (let around = element; around !== undefined; around = around.parent) {
    const language = file.text(around.dictionary.entries.get('Lang'));
    if (language !== undefined) return language;
  }
  return undefined;
}

/** The language of marked content: its own, its element's, the document's. */
export function contentLanguage(
  markings: readonly Marking[],
  page: CheckedPage,
  document: CheckedDocument,
): string | undefined {
  for (const marking of markings.toReversed()) {
    const own = document.file.text(marking.properties?.entries.get('Lang'));
    if (own !== undefined) return own;
    const around = elementLanguage(page.elementOf(marking), document);
    if (around !== undefined) return around;
  }
  return document.file.text(document.catalog.entries.get('Lang'));
}
