import { existsSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { type Theme, themes } from '@octavo/core';
import { stringify } from 'yaml';
import type { ExitCode } from '../command.ts';
import { didYouMean } from '../did-you-mean.ts';
import { jsonFile } from '../output/json-file.ts';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { reasonOf } from '../reason-of.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

interface ThemeFlags {
  readonly to: string | undefined;
  readonly output: string | undefined;
  readonly force: boolean | undefined;
  readonly json: boolean | undefined;
}

const formats = ['yaml', 'docx'] as const;
type ThemeFormat = (typeof formats)[number] | 'json';

/** `octavo theme`: the names of all themes, or one whole theme as YAML, which is a theme's file, or as a Word document, a reference. */
export async function showTheme(
  flags: ThemeFlags,
  positionals: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const [action, name, ...rest] = positionals;
  const known = Object.keys(themes);
  if (action === 'list' && name === undefined) {
    await terminal.writeResult(flags.json ? jsonFile(known) : `${known.join('\n')}\n`);
    return 0;
  }
  if (action !== 'export' || name === undefined || rest.length > 0) {
    throw new UsageError('Say `octavo theme list` or `octavo theme export NAME`.');
  }
  const theme = Object.entries(themes).find(([candidate]) => candidate === name)?.[1];
  if (theme === undefined) throw new UsageError(`No theme is called \`${name}\`.${didYouMean(name, known)}`);
  return write(await exported(theme, formatOf(flags), terminal), flags, terminal);
}

function formatOf({ to, output, json }: ThemeFlags): ThemeFormat {
  if (json && to !== undefined) throw new UsageError('`--json` and `--to` exclude each other.');
  if (json) return 'json';
  const asked = to ?? (extname(output ?? '').toLowerCase() === '.docx' ? 'docx' : 'yaml');
  const format = formats.find((candidate) => candidate === asked);
  if (format === undefined) throw new UsageError('`--to` takes yaml or docx.');
  return format;
}

async function exported(theme: Theme, format: ThemeFormat, terminal: Terminal): Promise<string | Uint8Array> {
  if (format === 'json') return jsonFile(theme);
  if (format === 'yaml') return stringify(theme, { aliasDuplicateObjects: false });
  const { createReferenceDocument } = await import('@octavo/docx');
  const { createNodeHost } = await import('@octavo/core/node');
  return createReferenceDocument(
    theme,
    createNodeHost({ projectRoot: terminal.cwd, documentFolder: terminal.cwd, packageRoots: [] }),
  );
}

async function write(content: string | Uint8Array, flags: ThemeFlags, terminal: Terminal): Promise<ExitCode> {
  if (flags.output === undefined || flags.output === '-') {
    if (typeof content !== 'string' && terminal.isOutputScreen)
      throw new UsageError('A Word document is nothing to read on a screen: say `-o FILE`.');
    await terminal.writeResult(content);
    return 0;
  }
  const path = resolve(terminal.cwd, flags.output);
  if (existsSync(path) && !flags.force)
    throw new UsageError(`\`${flags.output}\` is there already; \`--force\` replaces it.`);
  try {
    await writeWholeFile(path, content);
  } catch (error) {
    throw new UsageError(`\`${flags.output}\` cannot be written: ${reasonOf(error)}.`);
  }
  return 0;
}
