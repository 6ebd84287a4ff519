import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { isRunning } from '../../src/output/remove-stray-files.ts';

test('a process is running, and one that is not there is not', () => {
  expect(isRunning(process.pid)).toBe(true);
  // No process has a number as high (PID_MAX_LIMIT of Linux is 2^22).
  expect(isRunning(99_999_999)).toBe(false);
});

test.skipIf(process.platform !== 'linux')(
  'one that has ended, of which its parent has not heard, is not running',
  async () => {
    // What takes the place of the shell knows nothing of its child.
    const parent = spawn('sh', ['-c', 'sleep 0 & echo $!; exec sleep 60']);
    try {
      const said = await new Promise<Buffer>((resolve) => parent.stdout.once('data', resolve));
      const child = Number(said.toString());
      for (let tries = 0; isRunning(child) && tries < 100; tries += 1) await wait(50);
      expect(() => process.kill(child, 0)).not.toThrow();
      expect(isRunning(child)).toBe(false);
    } finally {
      parent.kill();
    }
  },
);
