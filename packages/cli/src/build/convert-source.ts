import { createHash } from 'node:crypto';
import { type ConvertOutput, convert, createDiagnostic, type Diagnostic, type Renderer } from '@octavo/core';
import { writeWholeFile } from '../output/write-whole-file.ts';
import { reasonOf } from '../reason-of.ts';
import { hostFor } from '../sources/host-for.ts';
import { namedFiles } from '../sources/named-files.ts';
import { readSource } from '../sources/read-source.ts';
import type { Source } from '../sources/source.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { BuildPlan } from './build-plan.ts';
import type { BuiltDocument, BuiltFile } from './built-document.ts';
import { documentFacts } from './document-facts.ts';

/** Converts one source and writes its files. A document with errors is not written; every fault is a diagnostic. */
export async function convertSource(
  source: Source,
  renderers: readonly Renderer[],
  plan: BuildPlan,
  terminal: Terminal,
): Promise<BuiltDocument> {
  const read = await readSource(source, terminal);
  if (!(read instanceof Uint8Array)) return { source, text: '', files: [], diagnostics: [read] };
  const result = await convert(
    { source: read, file: source.file, format: source.format },
    {
      config: plan.config,
      overrides: plan.overrides,
      renderers,
      host: hostFor(source, plan.projectRoot, namedFiles(plan.config, plan.overrides)),
    },
  );
  const isFaulty = result.diagnostics.some(
    ({ code, severity }) => severity === 'error' && code !== 'renderer-failed',
  );
  const written = isFaulty ? [] : await writeOutputs(source, result.outputs, plan, terminal);
  return {
    source,
    text: new TextDecoder().decode(read),
    ...(result.resolved === undefined ? {} : { facts: documentFacts(result.resolved) }),
    files: written.flatMap(({ file }) => file ?? []),
    diagnostics: [...result.diagnostics, ...written.flatMap(({ diagnostic }) => diagnostic ?? [])],
  };
}

interface Written {
  readonly file?: BuiltFile;
  readonly diagnostic?: Diagnostic;
}

async function writeOutputs(
  source: Source,
  outputs: readonly ConvertOutput[],
  plan: BuildPlan,
  terminal: Terminal,
): Promise<readonly Written[]> {
  const written = [];
  for (const output of outputs) written.push(await writeOutput(source, output, plan, terminal));
  return written;
}

async function writeOutput(
  source: Source,
  output: ConvertOutput,
  plan: BuildPlan,
  terminal: Terminal,
): Promise<Written> {
  const format = plan.formats.find((candidate) => candidate.format === output.format);
  const path = format === undefined ? undefined : plan.outputPath(source, format);
  try {
    await (path === undefined ? terminal.writeResult(output.bytes) : writeWholeFile(path, output.bytes));
  } catch (error) {
    const shown = path ?? 'standard output';
    return { diagnostic: createDiagnostic('output-unwritable', { path: shown, reason: reasonOf(error) }) };
  }
  const { mediaType, bytes, outcomes, facts } = output;
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return {
    file: { format: output.format, mediaType, path, bytes: bytes.length, sha256, ...facts, outcomes },
  };
}
