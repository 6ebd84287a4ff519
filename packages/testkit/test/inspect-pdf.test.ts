import { describe, expect, it } from 'vitest';
import { inspectPdf } from '../src/pdf/inspect-pdf.ts';
import { samplePdf } from './sample-pdf.ts';

describe('inspectPdf', () => {
  it('reads text where it stands, links, outline and metadata', async () => {
    const pdf = await inspectPdf(samplePdf());
    expect(pdf.pages).toHaveLength(2);
    const [first, second] = pdf.pages;
    expect(first?.items[0]).toMatchObject({
      text: 'Hello',
      xPt: 72,
      yPt: 100,
      sizePt: 12,
      font: 'Helvetica',
    });
    expect(first?.links).toEqual([
      { rect: [72, 88, 100, 103], url: 'https://example.com/' },
      { rect: [72, 108, 100, 123], targetPage: 2 },
    ]);
    expect(second?.items.map(({ text }) => text)).toEqual(['World']);
    expect(pdf.outline).toEqual([{ title: 'Part', depth: 1, page: 2 }]);
    expect(pdf.metadata).toMatchObject({ title: 'Sample', language: 'es' });
  });

  it('throws for what is no PDF', async () => {
    await expect(inspectPdf(new TextEncoder().encode('no'))).rejects.toThrow();
  });
});
