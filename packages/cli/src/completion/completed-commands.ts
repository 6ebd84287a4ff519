import { catalogue, pdfStandards, themes } from '@octavo/core';
import type { Command } from '../command.ts';
import type { Flag } from '../flags/flag.ts';
import { formats } from '../formats.ts';

/** What may stand after a flag, or after a command: words, files, folders, or something that only the user knows. */
export type Completion =
  | { readonly type: 'words'; readonly words: readonly string[] }
  /** Several of the words, with commas. */
  | { readonly type: 'list'; readonly words: readonly string[] }
  | { readonly type: 'files' }
  | { readonly type: 'folders' }
  | { readonly type: 'free' };

export interface CompletedFlag {
  readonly long: string;
  readonly short: string | undefined;
  readonly description: string;
  /** Undefined when the flag takes no value. */
  readonly value: Completion | undefined;
}

export interface CompletedCommand {
  readonly name: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  readonly arguments: Completion;
}

const words = (...list: readonly string[]): Completion => ({ type: 'words', words: list });

/** Flags whose values are known; the placeholder says of the others whether they are files. */
const knownValues: Readonly<Record<string, Completion>> = {
  to: { type: 'list', words: formats.map(({ format }) => format) },
  from: words('markdown', 'text', 'json'),
  theme: words(...Object.keys(themes)),
  'pdf-standard': words(...pdfStandards),
  reporter: words('pretty', 'github', 'json', 'junit', 'sarif'),
  'fail-on': words('dropped', 'substituted'),
  'track-changes': words('accept', 'reject', 'all'),
};

/** What commands take instead of files. */
const knownArguments: Readonly<Record<string, Completion>> = {
  theme: words('list', 'export', ...Object.keys(themes)),
  schema: words('config', 'front-matter', 'document'),
  completion: words('bash', 'zsh', 'fish'),
  manifest: words('merge'),
  explain: words(...Object.keys(catalogue)),
  clean: { type: 'free' },
  init: { type: 'folders' },
};

/** Every command with its flags, as shells complete them. */
export function completedCommands(commands: readonly Command[]): readonly CompletedCommand[] {
  const own = commands.map(({ name, summary, flags }) => ({
    name,
    summary,
    flags: Object.entries(flags).flatMap(([long, flag]) => completedFlags(long, flag)),
    arguments: knownArguments[name] ?? { type: 'files' as const },
  }));
  const help = { name: 'help', summary: 'Show the flags of a command', flags: [] };
  return [...own, { ...help, arguments: words(...commands.map(({ name }) => name)) }];
}

function completedFlags(long: string, flag: Flag): readonly CompletedFlag[] {
  const { short, description } = flag;
  const completed = {
    long,
    short,
    description,
    value: flag.kind === 'switch' ? undefined : completionOf(long, flag),
  };
  return flag.negatable ? [completed, { ...completed, long: `no-${long}`, short: undefined }] : [completed];
}

function completionOf(long: string, { placeholder = '' }: Flag): Completion {
  const known = knownValues[long];
  if (known !== undefined) return known;
  if (placeholder === 'FOLDER') return { type: 'folders' };
  return placeholder.includes('FILE') ? { type: 'files' } : { type: 'free' };
}
