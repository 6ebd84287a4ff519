import {
  createPieceMemory,
  type Diagnostic,
  defaultConfig,
  type Host,
  mergeConfig,
  type PieceMemory,
  type PreparedDocument,
  prepareDocument,
  type Renderer,
  renderFormat,
} from '@octavo/core';
import { chosenTheme } from '../build/chosen-theme.ts';
import { findFormat } from '../find-format.ts';
import type { PrepareWork } from '../pool/serve-jobs.ts';
import { loadProject } from '../project/load-project.ts';
import { parseMetadataFlags } from '../project/parse-metadata-flags.ts';
import { hostFor } from '../sources/host-for.ts';
import { namedFiles } from '../sources/named-files.ts';
import { readSource } from '../sources/read-source.ts';
import type { PreviewJob, PreviewMade, PreviewSettings } from './preview-job.ts';
import { createHostMemory } from './remembering-host.ts';

/** The process of a preview: reads each saved version once, and makes of it what it is asked for. */
export const preparePreview: PrepareWork<PreviewSettings, PreviewJob, PreviewMade> = async (
  settings,
  onFormat,
) => {
  const memory = { pieceMemory: createPieceMemory(), keep: createHostMemory() };
  let version: number | undefined;
  let reading = Promise.resolve<ReadDocument>({ text: '', diagnostics: [] });
  return async (job) => {
    if (job.version !== version || job.isPractice === true) {
      version = job.version;
      reading = readDocument(settings, memory);
    }
    const { text, prepared, diagnostics } = await reading;
    if (prepared === undefined) return { text, diagnostics };
    onFormat(job.format);
    const { output, diagnostics: own } = await renderFormat(await loadRenderer(job.format), prepared);
    return {
      text,
      title: prepared.resolved.title,
      ...(output === undefined ? {} : { file: { mediaType: output.mediaType, bytes: output.bytes } }),
      diagnostics: [...diagnostics, ...own],
    };
  };
};

interface ReadDocument {
  readonly text: string;
  readonly prepared?: PreparedDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** What versions have in common. */
interface VersionMemory {
  readonly pieceMemory: PieceMemory;
  readonly keep: (host: Host) => Host;
}

/** The configuration is read anew, too; one that cannot be used is told, and the defaults stand in. */
async function readDocument(
  { cwd, projectRoot, source, flags }: PreviewSettings,
  { pieceMemory, keep }: VersionMemory,
): Promise<ReadDocument> {
  const input = await readSource(source);
  if (!(input instanceof Uint8Array)) return { text: '', diagnostics: [input] };
  const project = await loadProject(cwd, flags.config);
  const theme = await chosenTheme(flags.theme, cwd);
  const config = mergeConfig(project.config ?? defaultConfig, { htmlPage: { fragment: false } });
  const overrides = { metadata: parseMetadataFlags(flags.metadata), ...theme.chosen };
  const host = keep(hostFor(source, { projectRoot, namedFiles: namedFiles(config, overrides) }));
  const { prepared, diagnostics } = await prepareDocument(
    { source: input, file: source.file, format: source.format },
    { config, overrides, host, pieceMemory },
  );
  return {
    text: new TextDecoder().decode(input),
    prepared,
    diagnostics: [...project.diagnostics, ...theme.diagnostics, ...diagnostics],
  };
}

/** The page carries the lines of the source, to lead from its blocks to them. */
async function loadRenderer(format: string): Promise<Renderer> {
  if (format !== 'html') return findFormat(format).load();
  return (await import('@octavo/html')).createHtmlRenderer({ sourceLines: true });
}
