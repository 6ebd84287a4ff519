import { statSync } from 'node:fs';

/** A file as the file system knows it, without a look at what it holds. */
export interface FileIdentity {
  /** Device, inode, size and both times, in nanoseconds: another one once the file was replaced or written on. */
  readonly identity: string;
  /** When it was last written on, moved or given other rights, in milliseconds since 1970. */
  readonly touchedMs: number;
}

/** What changes when a file is replaced or written on; `undefined` when no regular file is there. Links are followed. */
export function fileIdentity(path: string): FileIdentity | undefined {
  try {
    const stats = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    const { dev, ino, size, mtimeNs, ctimeNs } = stats;
    return {
      identity: `${dev} ${ino} ${size} ${mtimeNs} ${ctimeNs}`,
      touchedMs: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n),
    };
  } catch {
    return undefined;
  }
}
