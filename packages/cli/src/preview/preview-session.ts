import { basename } from 'node:path';
import type { Config, Diagnostic, Renderer, UserConfig } from '@octavo/core';
import { convert } from '@octavo/core';
import { reportDiagnostic } from '../output/report.ts';
import { hostFor } from '../sources/host-for.ts';
import { namedFiles } from '../sources/named-files.ts';
import { readSource } from '../sources/read-source.ts';
import type { Source } from '../sources/source.ts';
import type { PreviewFile, PreviewState } from './preview-state.ts';

export interface SessionOptions {
  readonly projectRoot: string;
  readonly source: Source;
  /** The quickest first: each is shown as soon as it is made. Those that somebody looks at come before the others. */
  readonly renderers: readonly Renderer[];
  /** Reads the configuration as it is now. */
  readonly configuration: () => Promise<{
    readonly config: Config;
    readonly overrides: UserConfig;
    readonly diagnostics: readonly Diagnostic[];
  }>;
}

/** One document that is watched and shown: made again on each change, what was made before stays until then. */
export class PreviewSession {
  state: PreviewState;
  readonly #options: SessionOptions;
  readonly #files = new Map<string, PreviewFile>();
  /** The formats that somebody looked at. */
  readonly #asked = new Set<string>();
  readonly #listeners = new Set<(state: PreviewState) => void>();
  #running: Promise<void> | undefined;
  #isAskedAgain = false;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { file } = options.source;
    this.state = {
      version: 0,
      file,
      title: basename(file),
      made: {},
      isBusy: true,
      diagnostics: [],
      source: '',
    };
  }

  onChange(listener: (state: PreviewState) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** What was made last in a format, for whoever looks at it. */
  fileOf(format: string): PreviewFile | undefined {
    const file = this.#files.get(format);
    if (file !== undefined) this.#asked.add(format);
    return file;
  }

  /** Makes the document anew; a change that comes meanwhile starts it once more. */
  refresh(): Promise<void> {
    if (this.#running !== undefined) {
      this.#isAskedAgain = true;
      return this.#running;
    }
    this.#running = this.#refreshUntilCurrent().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #refreshUntilCurrent(): Promise<void> {
    do {
      this.#isAskedAgain = false;
      await this.#make();
    } while (this.#isAskedAgain);
  }

  async #make(): Promise<void> {
    const { source, renderers, projectRoot, configuration } = this.#options;
    const version = this.state.version + 1;
    this.#tell({ version, isBusy: true });
    const input = await readSource(source);
    if (!(input instanceof Uint8Array)) {
      this.#tell({ isBusy: false, diagnostics: [reportDiagnostic(input)] });
      return;
    }
    const { config, overrides, diagnostics } = await configuration();
    const host = hostFor(source, projectRoot, namedFiles(config, overrides));
    const text = new TextDecoder().decode(input);
    const found = new Map(diagnostics.map((diagnostic) => [keyOf(diagnostic), diagnostic]));
    const isAsked = ({ format }: Renderer): number => Number(this.#asked.has(format));
    for (const renderer of renderers.toSorted((left, right) => isAsked(right) - isAsked(left))) {
      if (this.#isAskedAgain) return;
      const result = await convert(
        { source: input, file: source.file, format: source.format },
        { config, overrides, renderers: [renderer], host },
      );
      for (const diagnostic of result.diagnostics) found.set(keyOf(diagnostic), diagnostic);
      for (const { format, mediaType, bytes } of result.outputs)
        this.#files.set(format, { mediaType, bytes });
      const made = Object.fromEntries(result.outputs.map(({ format }) => [format, version]));
      this.#tell({
        made: { ...this.state.made, ...made },
        title: result.resolved?.title ?? this.state.title,
        diagnostics: [...found.values()].toSorted(byPlace).map(reportDiagnostic),
        source: text,
      });
      // A renderer computes for long: whoever asks in between is answered before the next.
      await new Promise((resolve) => setImmediate(resolve));
    }
    this.#tell({ isBusy: false });
  }

  #tell(change: Partial<PreviewState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.#listeners) listener(this.state);
  }
}

/** Formats find the same faults: each is told once. */
function keyOf({ code, message, position }: Diagnostic): string {
  return `${code}:${position?.start.offset ?? -1}:${message}`;
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  return (left.position?.start.offset ?? -1) - (right.position?.start.offset ?? -1);
}
