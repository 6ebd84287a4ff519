import { expect, test } from 'vitest';
import { formatOfPath } from '../src/find-format.ts';

test.each([
  ['a.html', 'html'],
  ['a.slides.html', 'slides.html'],
  ['a.SLIDES.PDF', 'slides.pdf'],
  ['slides.pdf', 'pdf'],
])('the end of %s names %s', (path, format) => {
  expect(formatOfPath(path).format).toBe(format);
});
