import { themes } from '@octavo/core';
import { stringify } from 'yaml';
import type { ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

/** `octavo theme`: the names of all themes, or one whole theme as YAML, which is a theme's file. */
export async function showTheme(positionals: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [action, name, ...rest] = positionals;
  const known = Object.keys(themes);
  if (action === 'list' && name === undefined) {
    await terminal.writeResult(`${known.join('\n')}\n`);
    return 0;
  }
  if (action !== 'export' || name === undefined || rest.length > 0) {
    throw new UsageError('Say `octavo theme list` or `octavo theme export NAME`.');
  }
  const theme = Object.entries(themes).find(([candidate]) => candidate === name)?.[1];
  if (theme === undefined) throw new UsageError(`No theme is called \`${name}\`.${didYouMean(name, known)}`);
  await terminal.writeResult(stringify(theme, { aliasDuplicateObjects: false }));
  return 0;
}
