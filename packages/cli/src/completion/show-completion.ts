import type { Command, ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { jsonFile } from '../output/json-file.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { bashCompletion } from './bash-completion.ts';
import { completedCommands } from './completed-commands.ts';
import { fishCompletion } from './fish-completion.ts';
import { zshCompletion } from './zsh-completion.ts';

const shells = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** `octavo completion`: the script for a shell, made from the tables of commands and flags. */
export async function showCompletion(
  flags: { readonly json: boolean | undefined },
  names: readonly string[],
  commands: readonly Command[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [name = '', ...others] = names;
  const known = Object.keys(shells);
  const shell = Object.entries(shells).find(([candidate]) => candidate === name)?.[1];
  if (shell === undefined || others.length > 0)
    throw new UsageError(`Name a shell: ${known.join(', ')}.${didYouMean(name, known)}`);
  const script = shell(completedCommands(commands));
  await terminal.writeResult(flags.json ? jsonFile({ schemaVersion: 1, shell: name, script }) : script);
  return 0;
}
