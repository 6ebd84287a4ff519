/** A dictionary in PDF's syntax; entries without a value are left out (ISO 32000-1, 7.3.7). */
export function pdfDictionary(entries: Readonly<Record<string, string | undefined>>): string {
  let body = '<<';
  for (const key in entries) {
    const value = entries[key];
    if (value === undefined) continue;
    body += delimiters.includes(value[0] ?? ' ') ? `/${key}${value}` : `/${key} ${value}`;
  }
  return `${body}>>`;
}

/** Before what begins with one of these there need be no space (ISO 32000-1, 7.2.2). */
const delimiters = '/<[(';

/** Text as a string: ASCII as it is, all else in UTF-16 (ISO 32000-1, 7.9.2.2). */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, '\\$&')})`;
  let hexadecimal = 'FEFF';
  const wellFormed = text.toWellFormed();
  for (let index = 0; index < wellFormed.length; index += 1) {
    hexadecimal += wellFormed.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  }
  return `<${hexadecimal}>`;
}
