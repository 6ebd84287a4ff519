import type { Html } from '@octavo/html/content';
import { trustedHtml } from '@octavo/html/content';

/** Buttons that have a sign. */
export type Tool = 'previous' | 'next' | 'overview' | 'notes' | 'speaker' | 'fullscreen' | 'help';

/** Lines on a grid of 16 by 16: many fonts lack the characters for these signs. */
const paths: Readonly<Record<Tool, string>> = {
  previous: 'M10 3 5 8l5 5',
  next: 'm6 3 5 5-5 5',
  overview: 'M2 2h5v5H2zM9 2h5v5H9zM2 9h5v5H2zM9 9h5v5H9z',
  notes: 'M2 4h12M2 8h12M2 12h8',
  speaker: 'M1 3h14v10H1zM8 3v10',
  fullscreen: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4',
  help: 'M5.5 5.5a2.5 2.5 0 1 1 4 2C8.5 8.3 8 8.8 8 10M8 12.25v1.5',
};

/** The drawing of a button; its name is the button's. */
export function toolSign(tool: Tool): Html {
  return trustedHtml(`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${paths[tool]}"/></svg>`);
}
