import { bookTheme } from './book-theme.ts';
import { briefTheme } from './brief-theme.ts';
import { plainTheme } from './plain-theme.ts';
import { reportTheme } from './report-theme.ts';
import type { Theme } from './theme.ts';

/** The looks that come with Octavo. A new one is a file and a line here. */
export const themes = {
  report: reportTheme,
  brief: briefTheme,
  book: bookTheme,
  plain: plainTheme,
} as const satisfies Readonly<Record<string, Theme>>;

/** A look that comes with Octavo, or nothing where none has that name. */
export function themeNamed(name: string): Theme | undefined {
  return Object.hasOwn(themes, name) ? themes[name as keyof typeof themes] : undefined;
}
