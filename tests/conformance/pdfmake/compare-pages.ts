import type { InspectedPdf } from '@octavo/testkit';

/** The letters of each page in the alphabet's order: engines draw in different orders, and break lines at different places. */
export function lettersByPage({ pages }: InspectedPdf): readonly string[] {
  return pages.map(({ items }) => sortedLetters(items.map(({ text }) => text).join('')));
}

export const sortedLetters = (text: string): string =>
  text
    .replace(/[\s\u00ad\u200b]+/g, '')
    .split('')
    .sort()
    .join('');

/** Papers, what links lead to, and the outline. Stock pdfmake makes a link of each word. */
export function pageFrame({ pages, outline }: InspectedPdf): object {
  return {
    papers: pages.map(({ widthPt, heightPt }) => [Math.round(widthPt), Math.round(heightPt)]),
    links: pages.map(({ links }) =>
      [...new Set(links.map(({ url, targetPage }) => url ?? `page ${targetPage}`))]
        // Stock pdfmake makes links to names that it then gives to nothing.
        .filter((target) => target !== 'page undefined')
        .sort(),
    ),
    outline: outline.map(({ title, depth, page }) => [title, depth, page]),
  };
}

/** Pages whose letters are not the same: which ones only the first file has there, and which ones only the second. */
export function unlikePages(
  here: readonly string[],
  there: readonly string[],
): readonly { readonly page: number; readonly here: string; readonly there: string }[] {
  return Array.from({ length: Math.max(here.length, there.length) }, (_, page) => ({
    page: page + 1,
    here: lettersBeyond(here[page] ?? '', there[page] ?? ''),
    there: lettersBeyond(there[page] ?? '', here[page] ?? ''),
  })).filter((page) => page.here !== '' || page.there !== '');
}

/** How many letters more stand on a page here than there, at most. */
export function movedLetters(here: readonly string[], there: readonly string[]): number {
  return Math.max(0, ...unlikePages(here, there).map((page) => page.here.length));
}

/** The letters of a text that another has not got, each as often as it lacks it. */
function lettersBeyond(text: string, other: string): string {
  const left = new Map<string, number>();
  for (const letter of other) left.set(letter, (left.get(letter) ?? 0) + 1);
  let beyond = '';
  for (const letter of text) {
    const count = left.get(letter) ?? 0;
    if (count > 0) left.set(letter, count - 1);
    else beyond += letter;
  }
  return beyond;
}
