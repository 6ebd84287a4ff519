import { resolve } from 'node:path';
import type { Diagnostic, UserConfig } from '@octavo/core';
import { isThemeFile, readThemeFiles, themes } from '@octavo/core';
import { didYouMean } from '../did-you-mean.ts';
import { readThemeBytes } from '../project/read-theme-bytes.ts';
import { UsageError } from '../usage-error.ts';

/** The theme of `--theme`; a `UsageError` where no theme has that name. Paths are relative to the working directory. */
export async function chosenTheme(
  name: string | undefined,
  cwd: string,
): Promise<{ readonly chosen: Pick<UserConfig, 'theme'>; readonly diagnostics: readonly Diagnostic[] }> {
  if (name === undefined) return { chosen: {}, diagnostics: [] };
  const known = Object.keys(themes);
  if (!isThemeFile(name) && !known.includes(name)) {
    const suggestion = didYouMean(name, known);
    throw new UsageError(
      `No theme is called \`${name}\`.${suggestion || ` The themes are ${known.join(', ')}.`}`,
    );
  }
  const { choice, diagnostics } = await readThemeFiles(name, (path) => readThemeBytes(resolve(cwd, path)));
  return { chosen: choice === undefined ? {} : { theme: choice }, diagnostics };
}
