import { readFileSync } from 'node:fs';

/** What a process has used so far. */
export interface ProcessUsage {
  /** Memory that it holds, in megabytes. */
  readonly memoryMb: number;
  /** Processor time, its own and the system's for it, in seconds. */
  readonly cpuSeconds: number;
}

const pageBytes = 4096;
/** The unit of times in `/proc`: USER_HZ is 100 on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** Memory and processor time from `/proc/PID/stat` on Linux (proc(5)); `undefined` where the system does not say. */
export function processUsage(pid: number | undefined): ProcessUsage | undefined {
  if (pid === undefined || process.platform !== 'linux') return undefined;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is a name in parentheses, which may itself hold spaces: fields are counted behind it.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [userTicks, systemTicks, pages] = [Number(fields[11]), Number(fields[12]), Number(fields[21])];
    return {
      memoryMb: (pages * pageBytes) / 2 ** 20,
      cpuSeconds: (userTicks + systemTicks) / ticksPerSecond,
    };
  } catch {
    return undefined;
  }
}
