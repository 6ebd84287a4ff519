import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ownerOf } from './temporary-name.ts';

/** Removes temporary files that a killed build of this machine left in some folders. */
export function removeStrayFiles(folders: ReadonlySet<string>): void {
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const owner = ownerOf(name);
      if (owner !== undefined && !isRunning(owner)) rmSync(join(folder, name), { force: true });
    }
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Whether a process of this machine is there, and goes on. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isEnded(pid);
  } catch (error) {
    // A process of somebody else is there, too.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Whether a process has ended and only waits for its parent to hear of it: one whose parent was killed with it does so for a while. */
function isEnded(pid: number): boolean {
  try {
    // proc(5): the state follows the name, which stands in parentheses and may hold some.
    return /\) Z [^)]*$/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    // No Linux, or gone by now.
    return false;
  }
}
