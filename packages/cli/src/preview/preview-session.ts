import { basename } from 'node:path';
import type { Diagnostic } from '@octavo/core';
import { reportDiagnostic } from '../output/report.ts';
import type { PreviewEnd, PreviewJob, PreviewMade } from './preview-job.ts';
import type { PreviewFile, PreviewState } from './preview-state.ts';

export interface SessionOptions {
  /** The document, as diagnostics name it. */
  readonly file: string;
  /** The quickest first. */
  readonly formats: readonly string[];
  readonly make: (job: PreviewJob) => Promise<PreviewEnd>;
  /** Told that what is being made is outdated. */
  readonly supersede: () => void;
  /** What nobody looks at is made when nothing was saved for so long. */
  readonly restAfterMs: number;
  /** How often all of it is then made again for practice. */
  readonly practiceRounds: number;
}

/** What takes longer than this, in milliseconds, is not made for practice: whoever saves then would wait for it. */
const longestPracticeMs = 3000;

/** Somebody who looks at the preview. */
export interface PreviewViewer {
  /** The formats that are shown to them. */
  readonly formats: readonly string[];
  readonly onChange: (state: PreviewState) => void;
}

/**
 * One document that is watched and shown: made again on each change, what was made before stays until then. What somebody looks at
 * is made first, and the rest when there is time, for what it finds and for whoever looks at it next.
 *
 * V8 makes code quick that has run for a while: of ten pages, the first PDF takes its process four times as long as the sixth. Once all is
 * made and nothing is saved, it is made some more times, for practice, so that the first save does not have to wait so long.
 */
export class PreviewSession {
  state: PreviewState;
  readonly #options: SessionOptions;
  readonly #files = new Map<string, PreviewFile>();
  readonly #viewers = new Set<PreviewViewer>();
  /** The version that each format was begun for last. */
  readonly #begun = new Map<string, number>();
  /** What the formats of this version found. */
  readonly #found = new Map<string, Diagnostic>();
  #finished = Promise.resolve();
  #isWorking = false;
  #rest: NodeJS.Timeout | undefined;
  #isResting = false;
  #isEnded = false;
  /** The formats that are still to be made for practice. */
  readonly #practice: string[];
  /** How long each took last, in milliseconds. */
  readonly #tookMs = new Map<string, number>();

  constructor(options: SessionOptions) {
    this.#options = options;
    const { file } = options;
    this.#practice = Array.from({ length: options.practiceRounds }, () => options.formats).flat();
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

  /** Tells a viewer of each change, and makes what they look at, until the function that comes back is called. */
  watch(viewer: PreviewViewer): () => void {
    this.#viewers.add(viewer);
    if (this.state.version > 0) void this.#work();
    return () => void this.#viewers.delete(viewer);
  }

  /** What was made last in a format. */
  fileOf(format: string): PreviewFile | undefined {
    return this.#files.get(format);
  }

  /** Makes the document anew; resolves when all is there that somebody looks at. */
  refresh(): Promise<void> {
    this.#found.clear();
    this.#isResting = false;
    this.#options.supersede();
    this.#tell({ version: this.state.version + 1, isBusy: true });
    return this.#work();
  }

  /** Makes nothing more; what is being made ends as its maker does. */
  end(): void {
    this.#isEnded = true;
    clearTimeout(this.#rest);
  }

  #work(): Promise<void> {
    clearTimeout(this.#rest);
    if (!this.#isWorking) {
      this.#isWorking = true;
      this.#finished = this.#makeAll();
    }
    return this.#finished;
  }

  async #makeAll(): Promise<void> {
    for (;;) {
      const format = this.#next();
      const practised = format === undefined ? this.#nextForPractice() : undefined;
      if (format !== undefined) {
        this.#tell({ isBusy: !this.#isResting });
        await this.#make(format);
      } else if (practised !== undefined) {
        this.#tell({ isBusy: false });
        // What comes of it is known already.
        await this.#timed({ version: this.state.version, format: practised, isPractice: true });
      } else break;
    }
    // With the last look at what is open, not later: a save that comes then has to begin anew.
    this.#isWorking = false;
    this.#tell({ isBusy: false });
    if (this.#isResting || this.#isEnded) return;
    this.#rest = setTimeout(() => {
      this.#isResting = true;
      void this.#work();
    }, this.#options.restAfterMs);
  }

  /** The format to make for practice, if any, once all is made. */
  #nextForPractice(): string | undefined {
    if (!this.#isResting || this.#isEnded) return undefined;
    const isQuick = (format: string) => (this.#tookMs.get(format) ?? longestPracticeMs) < longestPracticeMs;
    for (let next = this.#practice.shift(); next !== undefined; next = this.#practice.shift()) {
      if (isQuick(next)) return next;
    }
    return undefined;
  }

  async #timed(job: PreviewJob): Promise<PreviewEnd> {
    const start = performance.now();
    const end = await this.#options.make(job);
    // What fails once need not be tried again.
    const tookMs = end.type === 'failed' ? longestPracticeMs : performance.now() - start;
    if (end.type !== 'cancelled') this.#tookMs.set(job.format, tookMs);
    return end;
  }

  /** The format to make next, if any. Before anybody looks, the first is what they will see. */
  #next(): string | undefined {
    if (this.#isEnded) return undefined;
    const { formats } = this.#options;
    const looked = new Set([...this.#viewers].flatMap((viewer) => viewer.formats));
    const isOpen = (format: string): boolean => this.#begun.get(format) !== this.state.version;
    const first = this.#viewers.size === 0 ? formats.slice(0, 1) : formats.filter((name) => looked.has(name));
    return first.find(isOpen) ?? (this.#isResting ? formats.find(isOpen) : undefined);
  }

  async #make(format: string): Promise<void> {
    const { version } = this.state;
    this.#begun.set(format, version);
    const end = await this.#timed({ version, format });
    if (end.type === 'made') this.#show(end.made, { version, format });
    if (end.type === 'failed' && version === this.state.version) {
      const spared = end.isUnread ? this.#options.formats : [];
      for (const other of spared) this.#begun.set(other, version);
      this.#tell({ diagnostics: this.#withFound([end.diagnostic]) });
    }
  }

  /** What is outdated by now is shown until the newer is there; what it found is not told any more. */
  #show({ text, title = this.state.title, file, diagnostics }: PreviewMade, job: PreviewJob): void {
    const { version, format } = job;
    if (file !== undefined) this.#files.set(format, file);
    const made = file === undefined ? this.state.made : { ...this.state.made, [format]: version };
    if (version !== this.state.version) this.#tell({ made });
    else this.#tell({ made, title, source: text, diagnostics: this.#withFound(diagnostics) });
  }

  /** All that was found in this version. Formats find the same faults: each is told once. */
  #withFound(diagnostics: readonly Diagnostic[]): PreviewState['diagnostics'] {
    for (const diagnostic of diagnostics) this.#found.set(keyOf(diagnostic), diagnostic);
    return [...this.#found.values()].toSorted(byPlace).map(reportDiagnostic);
  }

  #tell(change: Partial<PreviewState>): void {
    this.state = { ...this.state, ...change };
    for (const { onChange } of this.#viewers) onChange(this.state);
  }
}

function keyOf({ code, message, position }: Diagnostic): string {
  return `${code}:${position?.start.offset ?? -1}:${message}`;
}

function byPlace(left: Diagnostic, right: Diagnostic): number {
  return (left.position?.start.offset ?? -1) - (right.position?.start.offset ?? -1);
}
