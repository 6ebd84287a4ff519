/** pdfkit takes a string for a name; text is a String object. */
export function pdfString(text: string): object {
  return Object(text.toWellFormed()) as object;
}
