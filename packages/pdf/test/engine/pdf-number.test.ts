import { expect, test } from 'vitest';
import { pdfNumber } from '../../src/engine/render/pdf-number.ts';

/** As JavaScript writes the number that is rounded. */
function rounded(value: number, digits: number): string {
  const factor = 10 ** digits;
  return String(Math.round(value * factor) / factor + 0);
}

test('numbers are written to so many digits, without zeros that say nothing', () => {
  const written = [0, -0, -0.0004, 1, -0.5, 10.25, 100.05, 999.9996, 0.001, -1234.567].map((value) =>
    pdfNumber(value),
  );
  const expected = ['0', '0', '0', '1', '-0.5', '10.25', '100.05', '1000', '0.001', '-1234.567'];
  expect(written).toEqual(expected);
  expect(pdfNumber(0.000001, 6)).toBe('0.000001');
  expect(pdfNumber(2.50001, 5)).toBe('2.50001');
  expect(pdfNumber(7.000_1, 0)).toBe('7');
});

test('any number is written as the one that it is rounded to', () => {
  const numbers = Array.from({ length: 20_000 }, (_, index) => {
    const share = Math.sin(index * index + 1);
    return [share, share * 1000, share * 10 ** (index % 30), Math.round(share * 5e6) / 1e6];
  });
  const special = [Number.MAX_VALUE, -Number.MIN_VALUE, 1e15, 999_999_999.999_999_9, Number.NaN];
  const differing = [...numbers.flat(), ...special].flatMap((value) =>
    [0, 1, 2, 3, 4, 5, 6, 7]
      .filter((digits) => pdfNumber(value, digits) !== rounded(value, digits))
      .map((digits) => ({ value, digits })),
  );
  expect(differing).toEqual([]);
});
