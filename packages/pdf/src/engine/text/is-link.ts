/** Where text or a picture leads. */
interface Leading {
  readonly link?: string | undefined;
  readonly linkToDestination?: string | undefined;
  readonly linkToPage?: number | undefined;
}

/** Whether it leads somewhere: to an address, a place of the document, or one of its pages. */
export function isLink({ link, linkToDestination, linkToPage }: Leading): boolean {
  return link !== undefined || linkToDestination !== undefined || linkToPage !== undefined;
}
