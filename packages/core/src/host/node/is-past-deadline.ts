import type { ProcessUsage } from './process-usage.ts';

/** Where the system does not say what a process has used, it may take so many times its processor time by the clock. */
const clockFactor = 6;
/** Where it does, a process is given up by the clock only when it surely waits for what never comes. */
const waitingFactor = 60;

/**
 * Whether a process has used more processor time than it may. By the clock alone the answer would depend on what else the machine does, and
 * so would the bytes of documents.
 */
export function isPastDeadline(
  usage: Pick<ProcessUsage, 'cpuSeconds'> | undefined,
  elapsedMs: number,
  deadlineMs: number,
): boolean {
  if (usage === undefined) return elapsedMs > deadlineMs * clockFactor;
  return usage.cpuSeconds * 1000 > deadlineMs || elapsedMs > deadlineMs * waitingFactor;
}
