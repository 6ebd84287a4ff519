import type { Theme } from '@octavo/core';
import { baseStyle } from './base-style.ts';
import { headingRules, initialRules, partRules, themeProperties } from './theme-style.ts';
import { widthRules } from './width-rules.ts';

export interface PageStyleOptions {
  /** 1 where the title is the `h1` and headings follow below it, 0 where the first headings are `h1`. */
  readonly titleLevel: 0 | 1;
  /** Whether paragraphs begin with large letters. */
  readonly hasInitials: boolean;
  /** Shares of the text's width that images ask for, in per cent, beside those that every page knows. */
  readonly imageShares?: readonly number[];
}

/** The whole style sheet of an article's page; for sites that show fragments, too. */
export function pageStyle(
  theme: Theme,
  { titleLevel, hasInitials, imageShares = [] }: PageStyleOptions,
): string {
  return [
    themeProperties(theme),
    baseStyle,
    widthRules(imageShares),
    headingRules(theme, titleLevel),
    partRules(theme),
    hasInitials ? initialRules(theme) : '',
  ].join('');
}
