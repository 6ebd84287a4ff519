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
  /** Names in `outDir` of what describes the build. */
  readonly reserved: readonly string[];
}

type OutputPath = (source: Source, format: Format) => string | undefined;

/** Decides where each output goes; throws a `UsageError` when two would be one file, or one would replace a source. */
export function planOutputs(
  sources: readonly Source[],
  formats: readonly Format[],
  { cwd, output, outDir, reserved }: OutputOptions,
): OutputPath {
  if (output === '-') return () => undefined;
  if (output !== undefined) return checkedPaths(sources, formats, () => resolve(cwd, output));
  if (outDir !== undefined) {
    const own = new Map(reserved.map((name) => [join(outDir, name), 'what describes the build']));
    const pathOf: OutputPath = ({ stem }, { extension }) => join(outDir, `${stem}${extension}`);
    return checkedPaths(sources, formats, pathOf, own);
  }
  return checkedPaths(sources, formats, ({ path, folder, stem }, { extension }) =>
    path === undefined ? undefined : join(folder, `${basename(stem)}${extension}`),
  );
}

function checkedPaths(
  sources: readonly Source[],
  formats: readonly Format[],
  pathOf: OutputPath,
  own: ReadonlyMap<string, string> = new Map(),
): OutputPath {
  const taken = new Map([
    ...own,
    ...sources.map(({ path, file }) => [path, `the source \`${file}\``] as const),
  ]);
  const planned = new Map<Source, Map<Format, string | undefined>>();
  for (const source of sources) {
    const paths = new Map<Format, string | undefined>();
    planned.set(source, paths);
    for (const format of formats) {
      const path = pathOf(source, format);
      paths.set(format, path);
      const other = path === undefined ? undefined : taken.get(path);
      if (other !== undefined) {
        throw new UsageError(
          `The ${format.format} of \`${source.file}\` and ${other} are the same file, \`${path}\`.`,
        );
      }
      if (path !== undefined) taken.set(path, `that of \`${source.file}\``);
    }
  }
  return (source, format) => planned.get(source)?.get(format) ?? pathOf(source, format);
}
