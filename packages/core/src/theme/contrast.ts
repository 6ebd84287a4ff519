import type { Color } from './theme.ts';

type Channels = readonly [number, number, number];

/** The contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). */
export function contrast(first: Color, second: Color): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((left, right) => left - right);
  return (lighter + 0.05) / (darker + 0.05);
}

/** `color` with a share of `other` in it, 0 to 1, channel by channel. */
export function mixColors(color: Color, other: Color, share: number): Color {
  const to = channelsOf(other);
  const mixed = channelsOf(color).map((channel, index) =>
    Math.round(channel + ((to[index] ?? 0) - channel) * share),
  );
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** `color` brought towards `towards` only as far as it takes to stand out against `background`. */
export function readableOn(color: Color, background: Color, towards: Color, ratio = 4.5): Color {
  for (let step = 0; step < 20; step += 1) {
    const mixed = mixColors(color, towards, step / 20);
    if (contrast(mixed, background) >= ratio) return mixed;
  }
  return towards;
}

/** WCAG 2.2, "relative luminance". */
function luminance(color: Color): number {
  const [red, green, blue] = channelsOf(color).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels; // Three channels in, three out.
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channelsOf(color: Color): Channels {
  const value = Number.parseInt(color.slice(1, 7), 16);
  return [(value >> 16) & 0xff, (value >> 8) & 0xff, value & 0xff];
}
