import { reportTheme } from './report-theme.ts';
import type { Theme } from './theme.ts';

/** The look of documents that choose none. */
export const defaultTheme: Theme = reportTheme;
