import type { AddressSpan } from './find-addresses.ts';
import { findAddresses } from './find-addresses.ts';
import { replaceDashes } from './replace-dashes.ts';
import { replaceQuotes } from './replace-quotes.ts';
import type { Replacement } from './replacement.ts';
import type { TypographyStyle } from './typography-style.ts';

/** A text with the marks of its language, and how many of each were put in. */
export interface TypographicText {
  readonly text: string;
  readonly quotes: number;
  readonly apostrophes: number;
  readonly dashes: number;
  /** Index in the text as given of the first mark that changed. */
  readonly firstChange: number | undefined;
}

/** Makes straight quotes, apostrophes and hyphens that stand for dashes typographic. Addresses stay as they are. */
export function makeTypographic(text: string, style: TypographyStyle): TypographicText {
  const addresses = findAddresses(text);
  const replacements = [
    ...replaceQuotes(text, style),
    ...replaceDashes(text, style),
    ...keepSpaces(text, style),
  ]
    .filter((replacement) => !isWithin(replacement, addresses))
    .sort((left, right) => left.start - right.start);
  let written = '';
  let at = 0;
  for (const { start, end, mark } of replacements) {
    if (start < at) continue;
    written += text.slice(at, start) + mark;
    at = end;
  }
  const countOf = (kind: Replacement['kind']) =>
    replacements.filter((replacement) => replacement.kind === kind).length;
  return {
    text: written + text.slice(at),
    quotes: countOf('quote'),
    apostrophes: countOf('apostrophe'),
    dashes: countOf('dash'),
    firstChange: replacements[0]?.start,
  };
}

function isWithin({ start }: Replacement, addresses: readonly AddressSpan[]): boolean {
  return addresses.some((span) => span.start <= start && start < span.end);
}

function keepSpaces(text: string, style: TypographyStyle): readonly Replacement[] {
  if (!style.keepsSpaceBeforePoints) return [];
  return Array.from(text.matchAll(/(?<=\S) (?=[;:!?»](?!\S))|(?<=«) /g), ({ index }) => ({
    kind: 'space',
    start: index,
    end: index + 1,
    mark: '\u00A0',
  }));
}
