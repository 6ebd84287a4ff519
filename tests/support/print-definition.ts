import { createHash } from 'node:crypto';
import { printJson } from '@octavo/testkit';

/** A pdfmake definition as a golden: functions by their mark, bytes by their digest. */
export function printDefinition(definition: object): string {
  return printJson(toPlain(definition));
}

function toPlain(value: unknown): unknown {
  if (typeof value === 'function') return '[function]';
  if (value instanceof Uint8Array)
    return `[${createHash('sha256').update(value).digest('hex').slice(0, 16)}]`;
  if (value instanceof Map)
    return Object.fromEntries(Array.from(value, ([key, entry]) => [key, toPlain(entry)]));
  if (Array.isArray(value)) return value.map(toPlain);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, toPlain(entry)]));
}
