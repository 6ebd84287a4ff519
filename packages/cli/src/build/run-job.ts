import { resolve } from 'node:path';
import {
  type ConvertResult,
  convert,
  type createDiagnostic,
  type ParseElsewhere,
  type Renderer,
} from '@octavo/core';
import { keepDocument } from '../cache/keep-document.ts';
import { recordReads } from '../cache/record-reads.ts';
import { hostFor } from '../sources/host-for.ts';
import { namedFiles } from '../sources/named-files.ts';
import { readSource } from '../sources/read-source.ts';
import type { BuiltDocument } from './built-document.ts';
import { documentFacts } from './document-facts.ts';
import type { DocumentJob, JobSettings } from './document-job.ts';
import { makeFile } from './make-file.ts';
import { partsOfBuild } from './parts-of-build.ts';
import { type OutputWriter, writeOutputs } from './write-outputs.ts';

/** What a job needs of the process it runs in. */
export interface JobTools {
  readonly renderers: readonly Renderer[];
  /** Writes an output that has no path. */
  readonly writeResult: OutputWriter;
  readonly parseElsewhere?: ParseElsewhere | undefined;
}

/** Converts one source and writes its files. A document with errors is not written; every fault is a diagnostic. */
export async function runJob(
  job: DocumentJob,
  settings: JobSettings,
  tools: JobTools,
): Promise<BuiltDocument> {
  const { source } = job;
  const input = job.input ?? (await readSource(source));
  if (!(input instanceof Uint8Array)) return { source, files: [], diagnostics: [input], fromCache: false };
  const { projectRoot, config, overrides, linked } = settings;
  const parts = partsOfBuild(settings);
  const host = hostFor(source, { projectRoot, namedFiles: namedFiles(config, overrides), linked, parts });
  const recorded =
    settings.cache === undefined
      ? { host, reads: () => [] }
      : recordReads(host, (path) => parts?.digest(resolve(source.folder, path)));
  const result = await convert(
    { source: input, file: source.file, format: source.format },
    {
      config: settings.config,
      overrides: settings.overrides,
      renderers: tools.renderers,
      host: recorded.host,
      parseElsewhere: tools.parseElsewhere,
    },
  );
  const outputs = isFaulty(result) ? [] : result.outputs;
  const made = outputs.map((output) => ({ file: makeFile(output), bytes: output.bytes }));
  const facts = result.resolved === undefined ? {} : { facts: documentFacts(result.resolved) };
  const kept = { ...facts, files: made.map(({ file }) => file), diagnostics: result.diagnostics };
  const reference =
    settings.cache === undefined || hasOwnFault(result)
      ? undefined
      : await keepDocument(settings.cache, { job, input, kept, reads: recorded.reads(), made });
  const written = await writeOutputs(made, job, tools.writeResult);
  return {
    source,
    ...facts,
    files: written.files,
    diagnostics: [...result.diagnostics, ...written.diagnostics],
    ...(source.path === undefined ? { text: new TextDecoder().decode(input) } : {}),
    fromCache: false,
    ...(reference === undefined || written.diagnostics.length > 0 ? {} : { kept: reference }),
  };
}

/** Whether the document itself has errors: then none of its files is written. */
function isFaulty({ diagnostics }: ConvertResult): boolean {
  return diagnostics.some(({ code, severity }) => severity === 'error' && code !== 'renderer-failed');
}

/** A fault of ours may be gone the next time. */
function hasOwnFault({ diagnostics }: ConvertResult): boolean {
  return diagnostics.some(({ code }) => code === 'renderer-failed');
}

/** A document of which nothing came, and why. */
export function failedDocument(
  { source }: DocumentJob,
  diagnostic: ReturnType<typeof createDiagnostic>,
): BuiltDocument {
  return { source, files: [], diagnostics: [diagnostic], fromCache: false };
}
