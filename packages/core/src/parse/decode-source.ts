import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Point } from '../model/nodes/base.ts';

export interface DecodedSource {
  /** Absent when the bytes are not text. */
  readonly text?: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Controls, lone surrogates and noncharacters: XML and PDF strings may not hold them (XML 1.0 §2.2). */
const illegal = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** Controls that text is made of; micromark itself reads U+0000 as U+FFFD (CommonMark §2.3). */
const allowedControls: ReadonlySet<string> = new Set(['\t', '\n', '\r', '\0']);

/** Reads bytes as UTF-8, takes a byte order mark off, and takes out characters that no output may hold, with a warning. */
export function decodeSource(source: string | Uint8Array, file: string | undefined): DecodedSource {
  const decoded = typeof source === 'string' ? source : decodeBytes(source);
  if (decoded === undefined) {
    // Only bytes fail to be decoded.
    const bytes = source as Uint8Array;
    const start = firstFault(bytes);
    const parameters = { encoding: guessEncoding(bytes) };
    return {
      diagnostics: [
        createDiagnostic('source-encoding', parameters, { file, position: { start, end: start } }),
      ],
    };
  }
  const text = decoded
    .replace(/^\ufeff/, '')
    .replace(/\u2028|\u2029/g, '\n')
    .replace(/[\v\f]/g, ' ');
  const found = Array.from(text.matchAll(illegal)).filter(([character]) => !allowedControls.has(character));
  const [first] = found;
  if (first === undefined) return { text, diagnostics: [] };
  const characters = [...new Set(found.map(([character]) => character))].slice(0, 8).map(describe).join(', ');
  const start = pointAt(text, first.index);
  const position = { start, end: start };
  return {
    text: text.replace(illegal, (character) => (allowedControls.has(character) ? character : '')),
    diagnostics: [
      createDiagnostic('source-invalid-characters', { characters, count: found.length }, { file, position }),
    ],
  };
}

function decodeBytes(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function guessEncoding(bytes: Uint8Array): string {
  if (isUtf16(bytes)) return 'UTF-16';
  return bytes.includes(0) ? 'binary data' : 'Windows-1252 or another 8-bit encoding';
}

/** By its byte order mark, or by zeros in more than a quarter of its bytes: Latin text has them in half. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const sample = bytes.subarray(0, 4096);
  return sample.reduce((zeros, byte) => zeros + (byte === 0 ? 1 : 0), 0) * 4 > sample.length;
}

/** The place of the first byte that is not UTF-8; the beginning where every byte is. */
function firstFault(bytes: Uint8Array): Point {
  const lenient = new TextDecoder().decode(bytes);
  return pointAt(lenient, Math.max(0, lenient.indexOf('\ufffd')));
}

function describe(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The place of an offset in a text. */
export function pointAt(text: string, offset: number): Point {
  const before = text.slice(0, offset);
  const line = before.split('\n').length;
  return { line, column: offset - before.lastIndexOf('\n'), offset };
}
