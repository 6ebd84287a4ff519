import type { Command, ExitCode } from './command.ts';
import { commands } from './commands.ts';
import { didYouMean } from './did-you-mean.ts';
import { commandHelp, generalHelp, helpData } from './help.ts';
import { jsonFile } from './output/json-file.ts';
import type { WorkerService } from './pool/worker-handle.ts';
import { isSystemFault, reasonOf } from './reason-of.ts';
import { printable } from './terminal/printable.ts';
import { createTerminal, type Terminal } from './terminal/terminal.ts';
import { UsageError } from './usage-error.ts';

/**
 * Runs `octavo` with the arguments after its name and sets the exit code of this process. `buildId` names the build of the program;
 * `optimiseSooner` is what to call where long work goes on beside a free processor.
 */
export async function main(
  args: readonly string[],
  buildId = 'source',
  optimiseSooner: () => void = () => {},
): Promise<void> {
  const terminal = createTerminal(buildId);
  try {
    process.exitCode = await run(args, terminal, optimiseSooner);
  } catch (error) {
    process.exitCode = 2;
    terminal.writeMessage(describeFault(error, terminal));
    if (error instanceof UsageError && asksFor(args, '--json'))
      await terminal.writeResult(jsonFile({ schemaVersion: 1, error: error.message }));
  }
}

async function run(
  args: readonly string[],
  terminal: Terminal,
  optimiseSooner: () => void,
): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) {
    terminal.writeMessage(generalHelp());
    return 2;
  }
  if (name === '--help' || name === '-h') return showHelp(generalHelp(), terminal);
  if (name === 'help') {
    const [topic] = rest.filter((argument) => argument !== '--json');
    const command = topic === undefined ? undefined : findCommand(topic);
    if (asksFor(rest, '--json')) return showHelp(jsonFile(helpData(command)), terminal);
    return showHelp(command === undefined ? generalHelp() : commandHelp(command), terminal);
  }
  if (process.send !== undefined && (name === 'worker-process' || name === 'preview-process')) {
    await serveParent(name, optimiseSooner);
    return 0;
  }
  if (name === 'parsing-thread' && (await isParsingThread())) return 0;
  const command = findCommand(name);
  return asksFor(rest, '--help', '-h')
    ? showHelp(commandHelp(command), terminal)
    : command.run(rest, terminal, commands);
}

/** Whether a flag stands among arguments; behind `--` there is none. */
function asksFor(args: readonly string[], ...flags: readonly string[]): boolean {
  const end = args.indexOf('--');
  return (end < 0 ? args : args.slice(0, end)).some((argument) => flags.includes(argument));
}

/** Works for another thread of this process, where that has started this one. */
async function isParsingThread(): Promise<boolean> {
  return (await import('./pool/serve-parsing.ts')).serveParsing();
}

/** Works for another process of ours, which has started this one for it. */
async function serveParent(service: WorkerService, optimiseSooner: () => void): Promise<void> {
  const { serveJobs } = await import('./pool/serve-jobs.ts');
  if (service === 'worker-process')
    return serveJobs((await import('./pool/prepare-building.ts')).prepareBuilding(optimiseSooner));
  return serveJobs((await import('./preview/prepare-preview.ts')).preparePreview);
}

function findCommand(name: string): Command {
  const found = commands.find((command) => command.name === name);
  if (found !== undefined) return found;
  if (name.startsWith('-') && name !== '-') {
    throw new UsageError(`Unknown flag \`${name}\`. Flags come after a command: \`octavo build ${name} …\`.`);
  }
  if (/[./]/.test(name))
    throw new UsageError(`Unknown command \`${name}\`. To build a file: \`octavo build ${name}\`.`);
  throw new UsageError(
    `Unknown command \`${name}\`.${didYouMean(name, ['help', ...commands.map((command) => command.name)])}`,
  );
}

async function showHelp(help: string, terminal: Terminal): Promise<ExitCode> {
  await terminal.writeResult(help);
  return 0;
}

/** One line for people; the stack only when OCTAVO_DEBUG asks for it. */
function describeFault(error: unknown, { colors, environment }: Terminal): string {
  const message = error instanceof Error ? error.message : String(error);
  const stack = environment['OCTAVO_DEBUG'] && error instanceof Error ? `${error.stack}\n` : '';
  if (error instanceof UsageError) return `${colors.red('error')}: ${printable(message)}\n${stack}`;
  if (isSystemFault(error)) return `${colors.red('error')}: ${printable(systemFault(error))}\n${stack}`;
  const advice = 'This is a fault of Octavo; OCTAVO_DEBUG=1 shows where it comes from.';
  return `${colors.red('error')}: ${printable(message)}\n${stack === '' ? `  ${advice}\n` : stack}`;
}

function systemFault(error: NodeJS.ErrnoException): string {
  const what =
    error.path === undefined ? 'Standard output cannot be written' : `\`${error.path}\` cannot be used`;
  return `${what}: ${reasonOf(error)}.`;
}
