/** The entry of a property list that says what content stands for, so that what is copied is what the author wrote (ISO 32000-1, 14.9.4). */
export function actualText(text: string): string {
  let hexadecimal = 'FEFF';
  for (let index = 0; index < text.length; index += 1) {
    hexadecimal += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  }
  return `/ActualText <${hexadecimal}>`;
}

/** Marks content as standing for other text. */
export function withActualText(content: string, text: string): string {
  return `/Span <<${actualText(text)}>> BDC ${content} EMC`;
}
