import { processUsage } from '@octavo/core/node';

/** Limits of one document; 0 for none. */
export interface JobLimits {
  /** Seconds of processor time; by the clock four times as many, for a process that waits or a machine that is busy. */
  readonly deadlineSeconds: number;
  readonly memoryMb: number;
}

export interface LimitsWatch {
  /** The document is begun: its time counts from now. */
  begin(): void;
  end(): void;
}

const checkMs = 200;
/** A document may take so many times its processor time by the clock. */
const clockFactor = 4;
/** Loading the program may take so much longer than a document, on a machine that is busy. */
const startSeconds = 120;

/** Looks at a process several times a second and says once which limit it has passed. */
export function watchLimits(
  pid: number | undefined,
  { deadlineSeconds, memoryMb }: JobLimits,
  onPassed: (limit: 'deadline' | 'memory') => void,
): LimitsWatch {
  // Where the system tells no processor time, the clock alone decides.
  const factor = processUsage(pid) === undefined ? 1 : clockFactor;
  let cpuBefore = Number.POSITIVE_INFINITY;
  let latest = performance.now() + (deadlineSeconds * factor + startSeconds) * 1000;
  const check = () => {
    const usage = processUsage(pid);
    const usedSeconds = (usage?.cpuSeconds ?? 0) - cpuBefore;
    if (memoryMb > 0 && (usage?.memoryMb ?? 0) > memoryMb) onPassed('memory');
    else if (deadlineSeconds > 0 && (usedSeconds > deadlineSeconds || performance.now() > latest)) {
      onPassed('deadline');
    }
  };
  const timer = setInterval(check, checkMs);
  return {
    begin: () => {
      cpuBefore = processUsage(pid)?.cpuSeconds ?? Number.POSITIVE_INFINITY;
      latest = performance.now() + deadlineSeconds * factor * 1000;
    },
    end: () => clearInterval(timer),
  };
}
