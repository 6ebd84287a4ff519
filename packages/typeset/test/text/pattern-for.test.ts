import { expect, test } from 'vitest';
import { patternFor } from '../../src/text/pattern-for.ts';

const letters = patternFor(/[A-Za-z]/g, () => /\p{L}/gu);
const codeUnits = Array.from({ length: 0x3000 }, (_, code) => String.fromCharCode(code));

test('takes the classes of Unicode for text with more than ASCII and common punctuation', () => {
  expect('naïve “été”'.match(letters('naïve “été”'))).toHaveLength(8);
  expect(letters('l’été')).not.toBe(letters('l’Etat'));
  expect(letters('ŕ')).toBe(letters('é'));
});

test('calls no text plain in which signs beside ASCII are letters, marks, digits, spaces or brackets that close', () => {
  const plain = codeUnits.filter((sign) => letters(sign) === letters('a'));
  expect(plain.length).toBeGreaterThan(128);
  const signs = plain.filter((sign) => sign > '\x7f');
  expect(signs.filter((sign) => /[\p{L}\p{M}\p{N}\p{Pe}\s]/u.test(sign))).toEqual([]);
  // What patterns for plain text name one by one.
  expect(signs.filter((sign) => /[\p{Ps}\p{Pi}]/u.test(sign)).join('')).toBe(
    '\u2018\u201a\u201b\u201c\u201e\u201f',
  );
  expect(signs.filter((sign) => /\p{Pf}/u.test(sign)).join('')).toBe('\u2019\u201d');
});
