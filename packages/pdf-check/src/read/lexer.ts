import type { PdfObject } from '../objects.ts';
import { PdfDictionary, PdfName, PdfReference, PdfString } from '../objects.ts';

/** A word that is no object: an operator, `obj`, `stream`. */
export class Keyword {
  constructor(readonly word: string) {}
}

export type Token = PdfObject | Keyword;

const space = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set(Array.from('()<>[]{}/%', (character) => character.charCodeAt(0)));
/** Nested deeper than any honest file. */
const deepest = 500;

/** Reads the objects of a file or a content stream, one after the other (ISO 32000-1, 7.2 and 7.3). */
export class Lexer {
  constructor(
    readonly bytes: Uint8Array,
    public position = 0,
  ) {}

  get isAtEnd(): boolean {
    this.skipSpace();
    return this.position >= this.bytes.length;
  }

  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined) return;
      if (space.has(byte)) this.position += 1;
      else if (byte === 0x25) this.#skipLine();
      else return;
    }
  }

  #skipLine(): void {
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined || byte === 10 || byte === 13) return;
      this.position += 1;
    }
  }

  /** The next object or word; undefined at the end. References are recognised where `joinsReferences`. */
  next(joinsReferences = true, depth = 0): Token | undefined {
    this.skipSpace();
    const byte = this.bytes[this.position];
    if (byte === undefined) return undefined;
    const character = String.fromCharCode(byte);
    if (character === '/') return this.#name();
    if (character === '(') return this.#literalString();
    if (character === '<') {
      if (this.bytes[this.position + 1] === 0x3c) return this.#dictionary(joinsReferences, depth);
      return this.#hexString();
    }
    if (character === '[') return this.#array(joinsReferences, depth);
    if (')>]{}'.includes(character)) {
      const isDouble = character === '>' && this.bytes[this.position + 1] === 0x3e;
      this.position += isDouble ? 2 : 1;
      return new Keyword(isDouble ? '>>' : character);
    }
    return this.#word(joinsReferences);
  }

  #regular(): string {
    const start = this.position;
    for (;;) {
      const byte = this.bytes[this.position];
      if (byte === undefined || space.has(byte) || delimiters.has(byte)) break;
      this.position += 1;
    }
    return Buffer.from(this.bytes.buffer, this.bytes.byteOffset + start, this.position - start).toString(
      'latin1',
    );
  }

  #name(): PdfName {
    this.position += 1;
    const raw = this.#regular();
    const unescaped = raw.replace(/#([\da-f]{2})/gi, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    return new PdfName(Buffer.from(unescaped, 'latin1').toString('utf8'));
  }

  #word(joinsReferences: boolean): Token {
    const word = this.#regular();
    if (/^[+-]?(\d+\.?\d*|\.\d+)/.test(word)) {
      const value = Number.parseFloat(word);
      return joinsReferences && /^\d+$/.test(word) ? (this.#reference(value) ?? value) : value;
    }
    if (word === 'true') return true;
    if (word === 'false') return false;
    if (word === 'null') return null;
    return new Keyword(word);
  }

  #reference(object: number): PdfReference | undefined {
    const start = this.position;
    this.skipSpace();
    const generation = this.#regular();
    if (/^\d{1,5}$/.test(generation)) {
      this.skipSpace();
      if (this.#regular() === 'R') return new PdfReference(object, Number(generation));
    }
    this.position = start;
    return undefined;
  }

  #literalString(): PdfString {
    let text = '';
    let depth = 1;
    this.position += 1;
    for (;;) {
      const byte = this.bytes[this.position];
      this.position += 1;
      if (byte === undefined) break;
      const character = String.fromCharCode(byte);
      if (character === '\\') {
        text += this.#escape();
        continue;
      }
      if (character === '(') depth += 1;
      if (character === ')') depth -= 1;
      if (depth === 0) break;
      text += character;
    }
    return new PdfString(text);
  }

  #escape(): string {
    const byte = this.bytes[this.position] ?? 0;
    this.position += 1;
    const character = String.fromCharCode(byte);
    const named = escapes[character];
    if (named !== undefined) return named;
    if (character === '\r') {
      if (this.bytes[this.position] === 10) this.position += 1;
      return '';
    }
    if (character === '\n') return '';
    if (!/[0-7]/.test(character)) return character;
    let octal = character;
    while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.position] ?? 0))) {
      octal += String.fromCharCode(this.bytes[this.position] ?? 0);
      this.position += 1;
    }
    return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
  }

  #hexString(): PdfString {
    this.position += 1;
    let digits = '';
    for (;;) {
      const byte = this.bytes[this.position];
      this.position += 1;
      if (byte === undefined || byte === 0x3e) break;
      if (!space.has(byte)) digits += String.fromCharCode(byte);
    }
    return new PdfString(
      Buffer.from(digits.length % 2 === 1 ? `${digits}0` : digits, 'hex').toString('latin1'),
    );
  }

  #array(joinsReferences: boolean, depth: number): readonly PdfObject[] {
    if (depth > deepest) throw new Error('Objects are nested too deep');
    this.position += 1;
    const items: PdfObject[] = [];
    for (;;) {
      const item = this.next(joinsReferences, depth + 1);
      if (item === undefined || (item instanceof Keyword && item.word === ']')) return items;
      if (!(item instanceof Keyword)) items.push(item);
    }
  }

  #dictionary(joinsReferences: boolean, depth: number): PdfDictionary {
    if (depth > deepest) throw new Error('Objects are nested too deep');
    this.position += 2;
    const entries = new Map<string, PdfObject>();
    for (;;) {
      const key = this.next(joinsReferences, depth + 1);
      if (key === undefined || (key instanceof Keyword && key.word === '>>')) break;
      if (!(key instanceof PdfName)) continue;
      const value = this.next(joinsReferences, depth + 1);
      if (value === undefined || (value instanceof Keyword && value.word === '>>')) break;
      if (!(value instanceof Keyword)) entries.set(key.name, value);
    }
    return new PdfDictionary(entries);
  }
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '(': '(',
  ')': ')',
  '\\': '\\',
};
