import type { InheritedStyle } from './run-style.ts';

/** Whether text leads somewhere: to an address, a place of the document, or one of its pages. */
export function isLink({
  link,
  linkToDestination,
  linkToPage,
}: Pick<InheritedStyle, 'link' | 'linkToDestination' | 'linkToPage'>): boolean {
  return link !== undefined || linkToDestination !== undefined || linkToPage !== undefined;
}
