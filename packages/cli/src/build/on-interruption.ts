import { type EndingSignal, exitCodes, removeAndExit } from '../output/temporary-files.ts';

/**
 * Calls `before`, and ends this process with whatever is half-written removed, when somebody asks for it (Ctrl+C) during a build that
 * has its documents converted in other processes: this one is free to hear. Those
 * end themselves when this one is gone, and remove what is half-written first. Returns what takes that back.
 */
export function onInterruption(before: () => void): () => void {
  const end = (signal: EndingSignal): void => {
    before();
    removeAndExit(signal);
  };
  // The keys are those of the table.
  const signals = Object.keys(exitCodes) as readonly EndingSignal[];
  for (const signal of signals) process.once(signal, end);
  return () => {
    for (const signal of signals) process.off(signal, end);
  };
}
