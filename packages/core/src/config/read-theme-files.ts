import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { ReadResult } from '../host/host.ts';
import type { ThemePatch } from '../theme/merge-theme.ts';
import { mergeTheme } from '../theme/merge-theme.ts';
import type { Theme } from '../theme/theme.ts';
import type { ThemeChanges, ThemeChoice } from '../theme/theme-choice.ts';
import { isThemeFile } from '../theme/theme-choice.ts';
import { ConfigFileError } from './config-source.ts';
import { readConfigText } from './read-config-text.ts';
import { validateTheme } from './validate-config.ts';

/** A choice without files, or none where its file cannot be used. */
export interface ReadTheme {
  readonly choice?: ThemeChoice;
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads a file that a choice names, relative to where the choice was made. */
export type ThemeReader = (path: string) => Promise<ReadResult>;

/** A choice with the file that it names read into it. A file may change a theme of Octavo's (`base: brief`), no other file. */
export async function readThemeFiles(choice: ThemeChoice | undefined, read: ThemeReader): Promise<ReadTheme> {
  if (choice === undefined) return { diagnostics: [] };
  const { base, ...changes }: ThemeChanges = typeof choice === 'string' ? { base: choice } : choice;
  if (base === undefined || !isThemeFile(base)) return { choice, diagnostics: [] };
  const file = await readThemeFile(base, read);
  if (file.choice === undefined) return file;
  // A patch over a patch is a patch: merging keeps its shape.
  const merged = mergeTheme(file.choice as Theme, changes as ThemePatch) as ThemeChanges;
  return { choice: merged, diagnostics: file.diagnostics };
}

interface ReadFile {
  readonly choice?: ThemeChanges;
  readonly diagnostics: readonly Diagnostic[];
}

async function readThemeFile(path: string, read: ThemeReader): Promise<ReadFile> {
  const result = await read(path);
  if (!result.ok) return unreadable(path, result.reason);
  try {
    const { value, positionOf } = await readConfigText(new TextDecoder().decode(result.bytes), path);
    if (typeof value !== 'object' || value === null) return unreadable(path, 'it holds no settings');
    const { choice, diagnostics } = validateTheme(value, { file: path, positionOf, path: [] });
    if (choice === undefined || typeof choice === 'string') return { diagnostics };
    if (choice.base !== undefined && isThemeFile(choice.base)) {
      return unreadable(path, 'its `base` is another file; name a theme of Octavo’s');
    }
    return { choice, diagnostics };
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error;
    const place = { file: path, position: error.position };
    return { diagnostics: [createDiagnostic('theme-unreadable', { path, reason: error.message }, place)] };
  }
}

function unreadable(path: string, reason: string): ReadFile {
  return { diagnostics: [createDiagnostic('theme-unreadable', { path, reason })] };
}
