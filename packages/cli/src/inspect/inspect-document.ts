import { type Config, convert, type Diagnostic, mergeMetadata, parseSource } from '@octavo/core';
import type { ExitCode } from '../command.ts';
import { exitCodeOf } from '../exit-code-of.ts';
import type { commonFlags } from '../flags/common-flags.ts';
import type { FlagValues } from '../flags/flag.ts';
import { refuseConfiguration } from '../output/refuse-configuration.ts';
import { loadProject } from '../project/load-project.ts';
import { parseMetadataFlags } from '../project/parse-metadata-flags.ts';
import { discoverSources } from '../sources/discover-sources.ts';
import { hostFor } from '../sources/host-for.ts';
import { namedFiles } from '../sources/named-files.ts';
import { readSource } from '../sources/read-source.ts';
import type { Source } from '../sources/source.ts';
import { sourceFormat } from '../sources/source-format.ts';
import { createReporter } from '../terminal/reporter.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { UsageError } from '../usage-error.ts';

type InspectFlags = FlagValues<Pick<typeof commonFlags, 'metadata' | 'from' | 'config'>> & {
  readonly resolved: boolean | undefined;
};

/** `octavo inspect`: the model of one document, or what was resolved of it, as JSON on standard output. */
export async function inspectDocument(
  flags: InspectFlags,
  inputs: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (inputs.length !== 1) throw new UsageError('`octavo inspect` takes one document.');
  const { config, ...project } = await loadProject(terminal.cwd, flags.config);
  const reporter = createReporter(terminal, project.root, {});
  reporter.diagnostics(project.diagnostics, project.configText);
  if (config === undefined) return await refuseConfiguration({ json: true }, project.diagnostics, terminal);
  const { sources, diagnostics } = discoverSources(inputs, {
    base: terminal.cwd,
    projectRoot: project.root,
    outDir: undefined,
    format: sourceFormat(flags.from),
  });
  reporter.diagnostics(diagnostics, '');
  const [source, another] = sources;
  if (source === undefined) return exitCodeOf(diagnostics, false);
  if (another !== undefined)
    throw new UsageError('`octavo inspect` takes one document, not a folder of them.');
  const read = await readSource(source, terminal);
  const inspected =
    read instanceof Uint8Array
      ? await inspect(read, source, flags, config, project.root)
      : { value: undefined, diagnostics: [read] };
  const text = read instanceof Uint8Array ? new TextDecoder().decode(read) : '';
  reporter.diagnostics(inspected.diagnostics, text);
  if (inspected.value !== undefined) {
    await terminal.writeResult(`${JSON.stringify(inspected.value, withoutBytes, 2)}\n`);
  }
  return exitCodeOf(inspected.diagnostics, false);
}

async function inspect(
  bytes: Uint8Array,
  source: Source,
  flags: InspectFlags,
  config: Config,
  projectRoot: string,
): Promise<{ readonly value: unknown; readonly diagnostics: readonly Diagnostic[] }> {
  const metadata = parseMetadataFlags(flags.metadata);
  const input = { source: bytes, file: source.file, format: source.format };
  if (flags.resolved) {
    const host = hostFor(source, { projectRoot, namedFiles: namedFiles(config) });
    const result = await convert(input, { config, overrides: { metadata }, renderers: [], host });
    return { value: result.resolved, diagnostics: result.diagnostics };
  }
  const { document, diagnostics } = await parseSource(input, config);
  if (document === undefined) return { value: undefined, diagnostics };
  return { value: mergeMetadata(document, config.metadata, metadata), diagnostics };
}

/** Images are told by their length: their bytes help nobody who reads. */
function withoutBytes(_key: string, value: unknown): unknown {
  return value instanceof Uint8Array ? { byteLength: value.byteLength } : value;
}
