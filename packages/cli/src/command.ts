import type { FlagTable, FlagValues } from './flags/flag.ts';
import { parseFlags } from './flags/parse-flags.ts';
import type { Terminal } from './terminal/terminal.ts';

/** 0: done. 1: a document has errors. 2: the command could not be carried out as given, or Octavo failed. */
export type ExitCode = 0 | 1 | 2;

/** A command as `octavo` sees it. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  /** What follows the name, for the help: `[FILE or FOLDER ...]`. */
  readonly usage: string;
  /** Paragraphs and examples under the flags. */
  readonly details: string;
  readonly flags: FlagTable;
  /** `all` are the commands of the program, for those that speak of others. */
  run(args: readonly string[], terminal: Terminal, all: readonly Command[]): Promise<ExitCode>;
}

interface CommandDefinition<Table extends FlagTable> extends Omit<Command, 'run' | 'flags'> {
  readonly flags: Table;
  readonly run: (
    values: FlagValues<Table>,
    positionals: readonly string[],
    terminal: Terminal,
    all: readonly Command[],
  ) => Promise<ExitCode>;
}

/** Makes a command that reads its arguments by its own table of flags. */
export function defineCommand<Table extends FlagTable>(definition: CommandDefinition<Table>): Command {
  return {
    ...definition,
    run: (args, terminal, all) => {
      const { values, positionals } = parseFlags(args, definition.flags);
      return definition.run(values, positionals, terminal, all);
    },
  };
}
