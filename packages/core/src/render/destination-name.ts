/** The name of the destination at an anchor in PDF files: in ASCII, so that all readers sort and find it alike. */
export function destinationName(anchor: string): string {
  return encodeURIComponent(anchor.toWellFormed());
}

/** Where a link leads to that destination of another file: readers decode what it names (RFC 8118, section 3). */
export function placeInPdf(anchor: string): string {
  return `#nameddest=${encodeURIComponent(destinationName(anchor))}`;
}
