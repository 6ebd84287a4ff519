import type { Color } from '@octavo/core';

/** `share` of one colour, the rest of another: tints for backgrounds. */
export function mixColor(color: Color, share: number, background: Color): Color {
  const channels = [1, 3, 5].map((offset) => {
    const front = Number.parseInt(color.slice(offset, offset + 2), 16);
    const back = Number.parseInt(background.slice(offset, offset + 2), 16);
    return Math.round(front * share + back * (1 - share))
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
