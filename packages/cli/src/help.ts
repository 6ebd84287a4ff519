import { themes } from '@octavo/core';
import type { Command } from './command.ts';
import { commands } from './commands.ts';
import type { Flag } from './flags/flag.ts';
import { formats } from './formats.ts';

/** The help of `octavo` itself. */
export function generalHelp(): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return `octavo turns Markdown into PDF, Word and slides.

Usage: octavo COMMAND [FLAGS] [FILES]

Commands
${table([...rows, ['help COMMAND', 'Show the flags of a command']])}

Flags
${table([
  ['-h, --help', 'Show this help'],
  ['-v, --version', 'Show the version'],
])}

Formats: ${formats.map(({ format }) => format).join(', ')}
Themes: ${Object.keys(themes).join(', ')}
Exit codes: 0 done, 1 a document has errors, 2 wrong usage or a fault of Octavo
`;
}

/** The help of one command, made from its table of flags. */
export function commandHelp({ name, summary, usage, flags, details }: Command): string {
  const rows = Object.entries(flags).map(
    ([long, flag]) => [flagSyntax(long, flag), flag.description] as const,
  );
  return `${summary}.

Usage: octavo ${name} ${usage}

Flags
${table(rows)}

${details}
`;
}

/** The same as data: of a command, or of all. */
export function helpData(command: Command | undefined): Readonly<Record<string, unknown>> {
  if (command === undefined)
    return { schemaVersion: 1, commands: commands.map(({ name, summary }) => ({ name, summary })) };
  const { name, summary, usage, flags, details } = command;
  return {
    schemaVersion: 1,
    ...{ name, summary, usage: `octavo ${name} ${usage}`, details },
    flags: Object.entries(flags).map(([long, { short, placeholder, negatable, description }]) => ({
      ...{ name: `--${long}`, short: short === undefined ? undefined : `-${short}` },
      ...{ value: placeholder, negatable: negatable === true, description },
    })),
  };
}

function flagSyntax(long: string, { short, placeholder, negatable }: Flag): string {
  const value = placeholder === undefined ? '' : ` ${placeholder}`;
  return `${short === undefined ? '    ' : `-${short}, `}--${negatable ? '[no-]' : ''}${long}${value}`;
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
