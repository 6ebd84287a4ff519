import { formats } from '../formats.ts';

/** What a button for a format says; the format's name where it is none of ours. */
export function labelOf(format: string): string {
  return formats.find((known) => known.format === format)?.label ?? format;
}
