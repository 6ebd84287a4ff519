import type { FontFace } from './font-face.ts';

/** What is drawn of a text: joiners, selectors and soft hyphens that would show as boxes are left out. */
export function drawableText(text: string, face: FontFace): string {
  return Array.from(text)
    .filter((point) => {
      const codePoint = point.codePointAt(0) ?? 0;
      return codePoint === 0x20 || codePoint === 0x0a || (codePoint !== 0xad && face.covers(codePoint));
    })
    .join('');
}
