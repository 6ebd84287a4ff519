import { describe, expect, it } from 'vitest';
import { judge } from '../src/judges/judge.ts';
import { pdftotext } from '../src/judges/pdftotext.ts';
import { qpdfCheck } from '../src/judges/qpdf-check.ts';
import { samplePdf } from './sample-pdf.ts';

describe('judges', () => {
  it('qpdf tells a sound file from a broken one', async () => {
    if ((await judge('qpdf')) === undefined) return;
    expect(await qpdfCheck(samplePdf())).toEqual([]);
    expect(await qpdfCheck(samplePdf().subarray(0, 900))).not.toEqual([]);
  });

  it('pdftotext reads the words', async () => {
    if ((await judge('pdftotext')) === undefined) return;
    expect((await pdftotext(samplePdf(), 'content'))?.split(/\s+/).filter(Boolean)).toEqual([
      'Hello',
      'World',
    ]);
  });
});
