import { cleanText } from './clean-text.ts';

/** A piece of XML source that is complete in itself. */
export type Markup = string;

/** Attributes of a piece of XML source; those without a value are left out. */
export type MarkupAttributes = Readonly<Record<string, string | number | undefined>>;

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Writes an element: for the parts of the package that are written whole (styles, numbering, properties). */
export function markup(
  name: string,
  attributes: MarkupAttributes = {},
  ...children: readonly Markup[]
): Markup {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(String(value))}"`))
    .join('');
  const content = children.join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

/** An element with a `w:val`; nothing when there is no value. */
export function valueMarkup(name: string, value: string | number | undefined): Markup {
  return value === undefined ? '' : markup(name, { 'w:val': value });
}

/** A switch: present when true, switched off in so many words when false, absent when undefined. */
export function onOffMarkup(name: string, value: boolean | undefined): Markup {
  if (value === undefined) return '';
  return value ? `<${name}/>` : `<${name} w:val="0"/>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** What needs a second look: most text has none of it. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are among the characters to find.
const suspect = /[&<>"\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Text fit for element content and double-quoted attributes. */
export function escapeXml(text: string): string {
  if (!suspect.test(text)) return text;
  return cleanText(text).replace(/[&<>"]/g, (character) => entities[character] ?? character);
}

/** Text fit for element content, where quotes stand for themselves. */
export function escapeText(text: string): string {
  return cleanText(text).replace(/[&<>]/g, (character) => entities[character] ?? character);
}
