import { relative } from 'node:path';
import type { Diagnostic } from '@octavo/core';
import { cacheFolder } from '../cache/cache-folder.ts';
import type { ExitCode } from '../command.ts';
import { jsonFile } from '../output/json-file.ts';
import { findConfig } from '../project/find-config.ts';
import { loadProject, type Project } from '../project/load-project.ts';
import { discoverSources } from '../sources/discover-sources.ts';
import type { Source } from '../sources/source.ts';
import { plural } from '../terminal/plural.ts';
import { printable } from '../terminal/printable.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { examineCache } from './examine-cache.ts';
import { examineFonts } from './examine-fonts.ts';
import { examineProgram } from './examine-program.ts';
import type { Finding } from './finding.ts';

export interface DoctorFlags {
  readonly config: string | undefined;
  readonly json: boolean | undefined;
}

/** `octavo doctor`: what a build needs, looked at one by one. */
export async function examineProject(
  flags: DoctorFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const project = await loadProject(terminal.cwd, flags.config);
  const findings: Finding[] = [
    { subject: 'Octavo', state: 'ok', message: terminal.buildId.split('+')[0] ?? terminal.buildId },
    ...(await examineProgram()),
    ...configFindings(project, flags.config ?? findConfig(terminal.cwd, project.root), terminal.cwd),
  ];
  const { config } = project;
  if (config !== undefined) {
    const { sources, diagnostics } = discoverSources(inputs.length > 0 ? inputs : config.input, {
      base: inputs.length > 0 ? terminal.cwd : project.configFolder,
      projectRoot: project.root,
      outDir: undefined,
      format: undefined,
    });
    const cache = cacheFolder({
      projectRoot: project.root,
      configFolder: project.configFolder,
      named: config.build.cacheDir,
      environment: terminal.environment,
    });
    findings.push(
      ...documentsFindings(sources, diagnostics),
      ...(await examineFonts(sources, { config, projectRoot: project.root })),
      await examineCache(cache),
    );
  }
  await terminal.writeResult(
    flags.json
      ? jsonFile({ schemaVersion: 1, findings })
      : findings.map((finding) => show(finding, terminal)).join(''),
  );
  return findings.some(({ state }) => state === 'error') ? 1 : 0;
}

function configFindings(project: Project, path: string | undefined, cwd: string): readonly Finding[] {
  const name = path === undefined ? 'none; the defaults hold' : relative(cwd, path) || path;
  const faults = project.diagnostics.map(
    ({ severity, message, hint, file, position }): Finding => ({
      subject: 'Configuration',
      state: severity === 'error' ? 'error' : 'warning',
      message: `${file ?? ''}${position === undefined ? '' : `:${position.start.line}:${position.start.column}`}: ${message}`,
      remedy: hint ?? 'Correct it there; `octavo schema config` prints what a configuration may hold.',
    }),
  );
  return faults.length > 0 ? faults : [{ subject: 'Configuration', state: 'ok', message: name }];
}

function documentsFindings(
  sources: readonly Source[],
  diagnostics: readonly Diagnostic[],
): readonly Finding[] {
  const remedy = 'Name files or folders in `input` of the configuration, or `octavo init` for an example.';
  const unread = diagnostics.map(
    ({ message, hint }): Finding => ({
      ...{ subject: 'Documents', state: 'error', message, remedy: hint ?? remedy },
    }),
  );
  if (sources.length === 0)
    return unread.length > 0
      ? unread
      : [{ subject: 'Documents', state: 'warning', message: 'none found', remedy }];
  return [{ subject: 'Documents', state: 'ok', message: plural(sources.length, 'document') }, ...unread];
}

const marks = { ok: '✓', warning: '!', error: '✗' } as const;

function show({ subject, state, message, remedy }: Finding, { colors, isOutputScreen }: Terminal): string {
  const plain = (text: string) => text;
  const paint = isOutputScreen
    ? { ok: colors.green, warning: colors.yellow, error: colors.red }[state]
    : plain;
  const advice = remedy === undefined ? '' : `    → ${printable(remedy)}\n`;
  return `${paint(marks[state])} ${subject.padEnd(15)} ${printable(message)}\n${advice}`;
}
