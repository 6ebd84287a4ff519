import type { InspectedPdf } from './inspected-pdf.ts';

/** An inspected PDF with lengths to a tenth of a point, so that goldens change only when something moves. */
export function roundPdf(pdf: InspectedPdf): InspectedPdf {
  // Rounding its numbers keeps a value's shape.
  return roundNumbers(pdf) as InspectedPdf;
}

function roundNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Math.round(value * 10) / 10;
  if (Array.isArray(value)) return value.map(roundNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, roundNumbers(entry)]));
}
