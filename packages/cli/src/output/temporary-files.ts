import { existsSync, unlinkSync } from 'node:fs';

/** Signals that ask a program to end, with the exit code that shells give one that does (128 and the signal's number). */
export const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
export type EndingSignal = keyof typeof exitCodes;

// The keys are those of the table.
const signals = Object.keys(exitCodes) as readonly EndingSignal[];
const open = new Set<string>();

/**
 * Runs `work` while `path` may stand half-written: a signal that comes meanwhile removes it before the process ends.
 * Signals are caught only for that time, so that a long computation can be interrupted at once.
 */
export async function withTemporaryFile(path: string, work: () => Promise<void>): Promise<void> {
  if (open.size === 0) for (const signal of signals) process.on(signal, removeAndExit);
  open.add(path);
  try {
    await work();
  } finally {
    removeFile(path);
    open.delete(path);
    if (open.size === 0) for (const signal of signals) process.off(signal, removeAndExit);
  }
}

/** Removes what is half-written and ends this process as the signal asks. */
export function removeAndExit(signal: EndingSignal): void {
  for (const path of open) removeFile(path);
  process.exit(exitCodes[signal]);
}

/** What was renamed is not there any more. For `rmSync` Node loads a way to remove whole folders. */
function removeFile(path: string): void {
  if (existsSync(path)) unlinkSync(path);
}
