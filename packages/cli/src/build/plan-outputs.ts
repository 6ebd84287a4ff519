import { basename, join, resolve } from 'node:path';
import type { Format } from '../formats.ts';
import type { Source } from '../sources/source.ts';
import { UsageError } from '../usage-error.ts';

export interface OutputOptions {
  readonly cwd: string;
  /** `-o`: a path, or `-` for standard output. */
  readonly output: string | undefined;
  /** Absolute. */
  readonly outDir: string | undefined;
}

type OutputPath = (source: Source, format: Format) => string | undefined;

/** Decides where each output goes; throws a `UsageError` when two would be one file, or one would replace a source. */
export function planOutputs(
  sources: readonly Source[],
  formats: readonly Format[],
  { cwd, output, outDir }: OutputOptions,
): OutputPath {
  if (output === '-') return () => undefined;
  if (output !== undefined) return checkedPaths(sources, formats, () => resolve(cwd, output));
  if (outDir !== undefined) {
    return checkedPaths(sources, formats, ({ stem }, { extension }) => join(outDir, `${stem}${extension}`));
  }
  return checkedPaths(sources, formats, ({ path, folder, stem }, { extension }) =>
    path === undefined ? undefined : join(folder, `${basename(stem)}${extension}`),
  );
}

function checkedPaths(
  sources: readonly Source[],
  formats: readonly Format[],
  pathOf: OutputPath,
): OutputPath {
  const taken = new Map(sources.map(({ path, file }) => [path, `the source \`${file}\``]));
  for (const source of sources) {
    for (const format of formats) {
      const path = pathOf(source, format);
      const other = path === undefined ? undefined : taken.get(path);
      if (other !== undefined) {
        throw new UsageError(
          `The ${format.format} of \`${source.file}\` and ${other} are the same file, \`${path}\`.`,
        );
      }
      if (path !== undefined) taken.set(path, `that of \`${source.file}\``);
    }
  }
  return pathOf;
}
