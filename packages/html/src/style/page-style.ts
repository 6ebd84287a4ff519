import type { Theme } from '@octavo/core';
import { baseStyle } from './base-style.ts';
import { headingRules, initialRules, partRules, themeProperties } from './theme-style.ts';

export interface PageStyleOptions {
  /** 1 where the title is the `h1` and headings follow below it, 0 where the first headings are `h1`. */
  readonly titleLevel: 0 | 1;
  /** Whether paragraphs begin with large letters. */
  readonly hasInitials: boolean;
}

/** The whole style sheet of an article's page; for sites that show fragments, too. */
export function pageStyle(theme: Theme, { titleLevel, hasInitials }: PageStyleOptions): string {
  return [
    themeProperties(theme),
    baseStyle,
    widths,
    headingRules(theme, titleLevel),
    partRules(theme),
    hasInitials ? initialRules(theme) : '',
  ].join('');
}

/** Shares of the text's width that images can ask for. */
const widths = Array.from({ length: 20 }, (_, index) => (index + 1) * 5)
  .map((percent) => `.octavo .width-${percent}{inline-size:${percent}%}`)
  .join('');
