/** The name of the destination at an anchor: in ASCII, so that all readers sort and find it alike. */
export function destinationName(anchor: string): string {
  return encodeURIComponent(anchor.toWellFormed());
}
