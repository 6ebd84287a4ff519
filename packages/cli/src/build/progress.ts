import { readFileSync } from 'node:fs';
import type { Source } from '../sources/source.ts';
import type { Reporter } from '../terminal/reporter.ts';
import type { BuiltDocument, ShownDiagnostics } from './built-document.ts';
import type { DocumentJob } from './document-job.ts';

export interface Progress {
  /** A format of a document is being made. */
  format(job: DocumentJob, format: string): void;
  /** A document is finished; documents come in the order of the build. Gives what people were shown of its diagnostics. */
  done(document: BuiltDocument): ShownDiagnostics;
}

/** An estimate made sooner than this would jump about. */
const firstEstimateMs = 3000;

/** Milliseconds of a clock that only goes on. `performance`, where it is first named, loads a part of Node that nothing else here needs. */
const nowMs = (): number => Number(process.hrtime.bigint() / 1_000_000n);

/** Tells how far a build is, and what is wrong with each document. */
export function createProgress(sources: readonly Source[], reporter: Reporter): Progress {
  const started = nowMs();
  let finished = 0;
  let converted = 0;
  const remaining = () => {
    const elapsedMs = nowMs() - started;
    if (converted === 0 || elapsedMs < firstEstimateMs) return '';
    return `, ${duration(((sources.length - finished) * elapsedMs) / finished)} left`;
  };
  const count = () => `[${Math.min(finished + 1, sources.length)}/${sources.length}${remaining()}]`;
  return {
    format: ({ source }, format) => reporter.progress(`${count()} ${source.file} → ${format}`),
    done: (document) => {
      finished += 1;
      if (!document.fromCache) converted += 1;
      const line = `[${finished}/${sources.length}] ${document.source.file}`;
      if (sources.length > 1 && !document.fromCache) reporter.step(line);
      reporter.progress(line);
      const { view } = reporter;
      const text =
        document.shown?.view === view
          ? document.shown.text
          : reporter.describe(document.diagnostics, () => sourceText(document));
      reporter.show(text);
      return { view, text };
    },
  };
}

/** The text that diagnostics point into, read again: most documents need it no more. */
function sourceText({ source, text, diagnostics }: BuiltDocument): string {
  // What is no text has no lines to show.
  if (diagnostics.some(({ code }) => code === 'source-encoding')) return '';
  if (text !== undefined) return text;
  try {
    return source.path === undefined ? '' : readFileSync(source.path, 'utf8');
  } catch {
    return '';
  }
}

/** `40 s`, `3 min`: rough, as an estimate is. */
function duration(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
