import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ExitCode } from '../command.ts';
import { jsonFile } from '../output/json-file.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { configNames } from '../project/find-config.ts';
import { reasonOf } from '../reason-of.ts';
import { showPath } from '../terminal/show-path.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';
import { chooseProject } from './choose-project.ts';
import { defaultChoice, exampleFiles } from './example-files.ts';
import type { InitFlags } from './init-flags.ts';

/** `octavo init`: a configuration and an example document in a folder, after a few questions; what exists is never overwritten. */
export async function initProject(
  flags: InitFlags,
  folders: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (folders.length > 1) throw new UsageError('`octavo init` takes one folder.');
  const folder = resolve(terminal.cwd, folders[0] ?? '.');
  const names = [...configNames, ...Object.keys(exampleFiles(defaultChoice))];
  const existing = names.find((name) => existsSync(join(folder, name)));
  if (existing !== undefined)
    throw new UsageError(`\`${existing}\` is there already and stays as it is; nothing was created.`);
  const files = exampleFiles(await chooseProject(flags, terminal));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    await writeWholeFile(path, content).catch((error: unknown) => {
      throw new UsageError(`\`${path}\` cannot be written: ${reasonOf(error)}.`);
    });
    if (!flags.json) await terminal.writeResult(`${showPath(terminal.cwd, path)}\n`);
  }
  const created = Object.keys(files).map((name) => showPath(terminal.cwd, join(folder, name)));
  if (flags.json) await terminal.writeResult(jsonFile({ schemaVersion: 1, created }));
  terminal.writeMessage('Now run: octavo build\n');
  return 0;
}
