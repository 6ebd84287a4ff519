import { Worker } from 'node:worker_threads';

/**
 * Ends this process when its parent is gone. While a document is being converted no message is read, so that a thread of
 * its own has to look: a killed build would otherwise leave a process behind that never ends. What it returns lets the parent be
 * disconnected, for a process that is about to end by itself.
 */
export function endWithParent(): () => void {
  const watch = `
    const parent = process.ppid;
    // First by a signal for which a file that is being written is removed; nothing but the writing catches it.
    let signal = 'SIGTERM';
    setInterval(() => {
      if (process.ppid === parent) return;
      process.kill(process.pid, signal);
      signal = 'SIGKILL';
    }, 500);`;
  const thread = new Worker(watch, { eval: true, stdin: false });
  thread.unref();
  const end = () => process.kill(process.pid, 'SIGTERM');
  process.once('disconnect', end);
  return () => process.off('disconnect', end);
}
