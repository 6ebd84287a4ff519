import type { Command } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { checkCommand } from './commands/check.ts';
import { cleanCommand } from './commands/clean.ts';
import { completionCommand } from './commands/completion.ts';
import { diffCommand } from './commands/diff.ts';
import { doctorCommand } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { importCommand } from './commands/import.ts';
import { initCommand } from './commands/init.ts';
import { inspectCommand } from './commands/inspect.ts';
import { manifestCommand } from './commands/manifest.ts';
import { previewCommand } from './commands/preview.ts';
import { publishCommand } from './commands/publish.ts';
import { schemaCommand } from './commands/schema.ts';
import { themeCommand } from './commands/theme.ts';

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  buildCommand,
  publishCommand,
  previewCommand,
  checkCommand,
  inspectCommand,
  initCommand,
  importCommand,
  diffCommand,
  themeCommand,
  explainCommand,
  doctorCommand,
  schemaCommand,
  completionCommand,
  manifestCommand,
  cleanCommand,
];
