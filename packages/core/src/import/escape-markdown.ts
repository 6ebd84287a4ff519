import { controlCharacters } from './control-characters.ts';
import { findAddresses } from './find-addresses.ts';

/** Mail addresses that CommonMark takes between angle brackets (section 6.5). */
const mailAddress =
  /^[\w.+-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** Markdown for a line of text that reads the same after parsing: what would be markup is escaped, addresses are links. */
export function escapeMarkdownLine(text: string): string {
  const clean = collapseSpaces(text);
  const escapes = { dollars: mayHoldFormula.test(clean) };
  let written = '';
  let at = 0;
  for (const { start, end } of findAddresses(clean)) {
    written +=
      escapeInlines(clean.slice(at, start), escapes) + writeAddress(clean.slice(start, end), escapes);
    at = end;
  }
  return escapeLineStart(written + escapeInlines(clean.slice(at), escapes));
}

/** Runs of space become one; a no-break space stays where it parts a figure or a French point from a word. */
function collapseSpaces(text: string): string {
  return text
    .replace(controlCharacters, '')
    .replace(/[^\S\u00A0\u202F]+/g, ' ')
    .replace(/[ \u00A0\u202F]{2,}/g, ' ')
    .replace(/(?<![\d«])[\u00A0\u202F](?![\d;:!?»%€$£°])/g, ' ')
    .trim();
}

function writeAddress(address: string, escapes: Escapes): string {
  const isLink = /^[a-z]+:\/\//i.test(address) ? !/[\\`]/.test(address) : mailAddress.test(address);
  return isLink ? `<${address}>` : escapeInlines(address, escapes);
}

interface Escapes {
  /** Whether two dollar signs of the line could make a formula of what is between them. */
  readonly dollars: boolean;
}

const mayHoldFormula = /\$(?=\S)[^$]{0,2000}(?<=\S)\$/;

function escapeInlines(text: string, { dollars }: Escapes): string {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|$)/g, '\\\\')
    .replace(/[*`[~{|]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/<(?=[\p{L}/!?])/gu, '\\<')
    .replace(/&(?=#?[A-Za-z0-9]{1,32};)/g, '\\&')
    .replace(/:(?=[A-Za-z][\w-]*\\[[{])/g, '\\:')
    .replace(dollars ? /\$/g : /(?!)/, '\\$&');
}

/** What is markup only where a line begins. */
function escapeLineStart(line: string): string {
  return line
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^([-+])(?=\s|$|[-=]+$)/, '\\$1')
    .replace(/^([>=]|:(?=[:\s])|\\(?=[A-Za-z]))/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}
