import type { Color } from '@octavo/core';

/** Lightness times a factor, plus an offset, at the same hue and saturation: what `a:lumMod` and `a:lumOff` do (ISO/IEC 29500-1 §20.1.2.3.20, §20.1.2.3.21). */
export function withLuminance(color: Color, factor: number, offset: number): Color {
  const value = Number.parseInt(color.slice(1, 7), 16);
  const channels = [value >> 16, (value >> 8) & 0xff, value & 0xff].map((channel) => channel / 255);
  const [most, least] = [Math.max(...channels), Math.min(...channels)];
  const [light, range] = [(most + least) / 2, most - least];
  const saturation = range === 0 ? 0 : range / (1 - Math.abs(2 * light - 1));
  const next = Math.min(1, Math.max(0, light * factor + offset));
  const nextRange = saturation * (1 - Math.abs(2 * next - 1));
  const changed = channels.map((channel) =>
    range === 0 ? next : next - nextRange / 2 + ((channel - least) / range) * nextRange,
  );
  return `#${changed.map((channel) => hex(Math.round(channel * 255))).join('')}`;
}

function hex(channel: number): string {
  return channel.toString(16).padStart(2, '0');
}
