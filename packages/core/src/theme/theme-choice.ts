import type { ThemePatch } from './merge-theme.ts';
import { mergeTheme } from './merge-theme.ts';
import type { Theme } from './theme.ts';
import { themeNamed } from './themes.ts';

/** Changes to a look, and which look they change; without `base` it is the one chosen before. */
export type ThemeChanges = ThemePatch & { readonly base?: string };

/** How a look is chosen: by its name, by the path of a file, or by changes to one. */
export type ThemeChoice = string | ThemeChanges;

/** How a theme came about. */
interface ThemeOrigin {
  readonly base: Theme;
  readonly patch: ThemePatch;
}

/** A theme chosen later keeps the changes made before: a project's colours go with every look that its documents choose. */
const origins = new WeakMap<Theme, ThemeOrigin>();

/**
 * The theme that a choice makes of the one before. A name that no theme has changes nothing: whoever checked the choice has
 * said so.
 */
export function chooseTheme(before: Theme, choice: ThemeChoice): Theme {
  const { base: name, ...changes } = typeof choice === 'string' ? { base: choice } : choice;
  const origin = origins.get(before) ?? { base: before, patch: {} };
  const base = (name === undefined ? undefined : themeNamed(name)) ?? origin.base;
  // A patch over a patch is a patch: merging keeps its shape.
  const patch = mergeTheme(origin.patch as Theme, changes) as ThemePatch;
  const theme = mergeTheme(base, patch);
  origins.set(theme, { base, patch });
  return theme;
}

/** Whether a choice names a file rather than one of Octavo's themes. */
export function isThemeFile(name: string): boolean {
  return /[\\/]|\.(?:ya?ml|json)$/i.test(name);
}
