import { namedColors } from './named-colors.ts';

/** A colour of CSS as `#rrggbb`; `undefined` for what is none of these. */
export function hexColor(value: string): string | undefined {
  const text = value.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`;
  return Object.hasOwn(namedColors, text) ? namedColors[text] : undefined;
}
