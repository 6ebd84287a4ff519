import { expect, it } from 'vitest';
import { missingImageText } from '../../src/resolve/missing-image-text.ts';
import { stringsFor } from '../../src/resolve/strings.ts';

const resolved = { strings: stringsFor('en') };
const shown = (alt: string, url: string): string =>
  missingImageText({ type: 'image', id: 'i', alt, url }, resolved);

it('says what a missing image would show, else where it should be', () => {
  expect(shown('A  map\nof it', 'map.png')).toBe('Image not available: A map of it');
  expect(shown(' ', 'images/map.png')).toBe('Image not available: images/map.png');
});

it('says no more of an address than can be read', () => {
  const long = `https://example.org/${'folder/'.repeat(20)}map.png?raw=true`;
  expect(shown('', long)).toBe('Image not available: map.png');
  expect(shown('', 'data:image/png;base64,AAAA')).toBe('Image not available');
  expect(shown('', `${'x'.repeat(200)}.png`).length).toBeLessThan(90);
});
