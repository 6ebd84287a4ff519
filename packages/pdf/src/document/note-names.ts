/** The key of a note's body in the definition. */
export function noteKey(number: number): string {
  return `note-${number}`;
}

/** The destination at a note's text. Anchors of documents have no colon. */
export function noteDestination(number: number): string {
  return `note:${number}`;
}

/** The destination at the first mark of a note. */
export function referenceDestination(number: number): string {
  return `note-mark:${number}`;
}
