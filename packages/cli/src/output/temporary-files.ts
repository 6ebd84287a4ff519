import { rmSync } from 'node:fs';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const exitCodes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;
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
    rmSync(path, { force: true });
    open.delete(path);
    if (open.size === 0) for (const signal of signals) process.off(signal, removeAndExit);
  }
}

function removeAndExit(signal: (typeof signals)[number]): void {
  for (const path of open) rmSync(path, { force: true });
  process.exit(exitCodes[signal]);
}
