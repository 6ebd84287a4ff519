import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { lateLetterNames } from '../../scripts/lean-libraries.mjs';

const require = createRequire(import.meta.url);
const requireFromPdf = createRequire(new URL('../../../pdf/package.json', import.meta.url));

interface Pdf {
  font(name: string): Pdf;
  widthOfString(text: string): number;
}

/** The class of documents that a source of pdfkit makes. */
function pdfkitOf(source: string, path: string): new () => Pdf {
  const module = { exports: {} as unknown };
  const run = new Function('module', 'exports', 'require', '__dirname', source);
  run(module, module.exports, createRequire(path), path.replace(/[^/\\]+$/, ''));
  // pdfkit exports its class alone.
  return module.exports as new () => Pdf;
}

describe('libraries in the bundle', () => {
  it('names letters of fonts without a file as pdfkit does, though later', () => {
    const path = requireFromPdf.resolve('pdfkit');
    const source = readFileSync(path, 'utf8');
    const late = lateLetterNames(source);
    expect(late).not.toBe(source);
    const [own, ours] = [source, late].map((text) => new (pdfkitOf(text, path))());
    for (const font of ['Helvetica', 'Times-Italic'])
      expect(ours?.font(font).widthOfString('Größe: 12 €, ÿ')).toBe(
        own?.font(font).widthOfString('Größe: 12 €, ÿ'),
      );
    expect(ours?.font('Helvetica').widthOfString('Größe')).toBeGreaterThan(0);
  });

  it('says so where pdfkit has changed', () => {
    expect(() => lateLetterNames('const letters = [];')).toThrow('no longer');
  });

  it('reads base64 as base64-js does', () => {
    const { toByteArray } = require('../../scripts/native/base64.cjs') as {
      readonly toByteArray: (text: string) => Uint8Array;
    };
    const bytes = toByteArray('AAECA//+');
    expect([...bytes]).toEqual([0, 1, 2, 3, 255, 254]);
    // Who reads numbers from its buffer begins at its beginning.
    expect([bytes.byteOffset, bytes.buffer.byteLength]).toEqual([0, 6]);
  });
});
