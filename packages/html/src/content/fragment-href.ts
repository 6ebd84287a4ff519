import { cleanText } from '../markup/clean-text.ts';

/** The address of an element of the page: browsers decode what follows `#` and look for the id so named. */
export function fragmentHref(id: string): string {
  return `#${encodeURI(cleanText(id)).replaceAll('#', '%23')}`;
}
