/** The characters that XML 1.0 allows in no document (§2.2), lone surrogates among them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what it removes.
const illegal = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Most words hold nothing that has to be written otherwise, and a deck has tens of thousands of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what has to be removed.
const special = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Text as it may stand in an element or a quoted attribute. */
export function escapeXml(text: string): string {
  if (!special.test(text)) return text;
  return text
    .replace(illegal, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Attributes with a value, in their order, each with a space before it. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  let written = '';
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined) continue;
    written += ` ${name}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  return written;
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The namespaces of PresentationML parts. */
export const namespaces =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
