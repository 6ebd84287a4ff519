import { cleanText } from './clean-text.ts';

declare const htmlBrand: unique symbol;

/** Markup that this module made; a plain string cannot stand in for it, so that nothing unescaped reaches a page. */
export type Html = string & { readonly [htmlBrand]: 'html' };

/** Attributes by name: `true` writes the bare name, `false` and `undefined` leave it out. */
export type HtmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Words as markup. */
export function textHtml(value: string): Html {
  return cleanText(value).replace(/[&<>]/g, escapeCharacter) as Html;
}

/** An element with its content; void elements take none. */
export function elementHtml(name: string, attributes: HtmlAttributes, ...content: readonly Html[]): Html {
  const start = `<${name}${Object.entries(attributes).map(attributeHtml).join('')}>`;
  return (voidElements.has(name) ? start : `${start}${content.join('')}</${name}>`) as Html;
}

export function joinHtml(pieces: readonly Html[], separator = ''): Html {
  return pieces.join(separator) as Html;
}

/**
 * Takes over what the package itself wrote (its style sheet and script, which a raw-text element holds). It must not close
 * that element; a test holds the constants to it.
 */
export function trustedHtml(value: string): Html {
  return value as Html;
}

export const noHtml = '' as Html;

function attributeHtml([name, value]: readonly [string, string | number | boolean | undefined]): string {
  if (value === undefined || value === false) return '';
  if (value === true) return ` ${name}`;
  return ` ${name}="${cleanText(String(value)).replace(/[&<>"]/g, escapeCharacter)}"`;
}

function escapeCharacter(character: string): string {
  return escapes[character] ?? character;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'meta', 'col']);
