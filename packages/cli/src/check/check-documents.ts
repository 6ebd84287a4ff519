import { convert, type Diagnostic } from '@octavo/core';
import type { ExitCode } from '../command.ts';
import { exitCodeOf } from '../exit-code-of.ts';
import type { commonFlags } from '../flags/common-flags.ts';
import type { FlagValues } from '../flags/flag.ts';
import { maxWarningsOf } from '../flags/max-warnings-of.ts';
import { jsonFile } from '../output/json-file.ts';
import { refuseConfiguration } from '../output/refuse-configuration.ts';
import { reportDiagnostic } from '../output/report.ts';
import { loadProject } from '../project/load-project.ts';
import { parseMetadataFlags } from '../project/parse-metadata-flags.ts';
import { parseReporters, writeReports } from '../reporters/write-reports.ts';
import { discoverSources } from '../sources/discover-sources.ts';
import { hostFor } from '../sources/host-for.ts';
import { linkedDocuments } from '../sources/linked-documents.ts';
import { linkedParts } from '../sources/linked-parts.ts';
import { namedFiles } from '../sources/named-files.ts';
import { readSource } from '../sources/read-source.ts';
import { sourceFormat } from '../sources/source-format.ts';
import { plural } from '../terminal/plural.ts';
import { countSeverities, createReporter } from '../terminal/reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';

type CheckFlags = FlagValues<Omit<typeof commonFlags, 'help'>>;

/** `octavo check`: parses and resolves every document, and tells what is wrong. */
export async function checkDocuments(
  flags: CheckFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  const reporters = parseReporters(flags.reporter, { cwd: terminal.cwd, json: flags.json });
  const { config, ...project } = await loadProject(terminal.cwd, flags.config);
  const reporter = createReporter(terminal, project.root, {
    quiet: flags.quiet || flags.json,
    infos: !flags.quiet,
  });
  if (!flags.json) reporter.diagnostics(project.diagnostics, project.configText);
  if (config === undefined) return await refuseConfiguration(flags, project.diagnostics, terminal);
  const metadata = parseMetadataFlags(flags.metadata);
  const { sources, diagnostics } = discoverSources(inputs.length > 0 ? inputs : config.input, {
    base: inputs.length > 0 ? terminal.cwd : project.configFolder,
    projectRoot: project.root,
    outDir: undefined,
    format: sourceFormat(flags.from),
  });
  if (!flags.json) reporter.diagnostics(diagnostics, '');
  const found: Diagnostic[] = [...project.diagnostics, ...diagnostics];
  const linked = linkedDocuments(sources, { outDir: undefined, siteUrl: '' });
  const parts = linkedParts(linked, { config, overrides: { metadata } });
  for (const source of sources) {
    const read = await readSource(source, terminal);
    const host = hostFor(source, {
      projectRoot: project.root,
      namedFiles: namedFiles(config),
      linked,
      parts,
    });
    const result =
      read instanceof Uint8Array
        ? await convert({ ...source, source: read }, { config, overrides: { metadata }, renderers: [], host })
        : { diagnostics: [read] };
    found.push(...result.diagnostics);
    const text = read instanceof Uint8Array ? new TextDecoder().decode(read) : '';
    if (!flags.json) reporter.diagnostics(result.diagnostics, text);
  }
  if (flags.json)
    await terminal.writeResult(jsonFile({ schemaVersion: 1, diagnostics: found.map(reportDiagnostic) }));
  await writeReports(reporters, { diagnostics: found, documents: sources.map(({ file }) => file) }, terminal);
  const counts = countSeverities(found);
  reporter.message(
    [plural(sources.length, 'document'), ...(counts.length === 0 ? ['nothing wrong'] : counts)].join(', '),
  );
  const warnings = found.filter(({ severity }) => severity === 'warning').length;
  return exitCodeOf(found, warnings > maxWarningsOf(flags));
}
