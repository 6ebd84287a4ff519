import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { ReadResult } from '../host.ts';

/** Larger files are refused. */
export const largestFileBytes = 64 * 1024 * 1024;

/** Where the system has them: no waiting for the writer of a pipe, and no following of a link put there since. */
const openFlags =
  constants.O_RDONLY |
  ((constants.O_NONBLOCK as number | undefined) ?? 0) |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0);

/** Reads a file of at most 64 MB whose links have been followed already; devices, pipes and folders are refused. */
export async function readRegularFile(realPath: string): Promise<ReadResult> {
  let file: FileHandle | undefined;
  try {
    file = await open(realPath, openFlags);
    return await readOpenFile(file);
  } catch (error) {
    return fileFailure(error);
  } finally {
    await file?.close();
  }
}

async function readOpenFile(file: FileHandle): Promise<ReadResult> {
  const status = await file.stat();
  if (!status.isFile()) {
    const reason = status.isDirectory() ? 'it is a folder' : 'it is a device or pipe, not a file';
    return { ok: false, failure: 'not-a-file', reason };
  }
  if (status.size > largestFileBytes) {
    return { ok: false, failure: 'too-large', reason: `it is over ${largestFileBytes / 1024 / 1024} MB` };
  }
  const bytes = new Uint8Array(status.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await file.read(bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return { ok: true, bytes: bytes.subarray(0, length) };
}

/** What an error of the file system means to an author. */
export function fileFailure(error: unknown): ReadResult {
  // Errors of node:fs carry a code; anything else is not one of the file system's, and is told as it is.
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return { ok: false, failure: 'missing', reason: 'there is no such file' };
  }
  if (code === 'EISDIR') return { ok: false, failure: 'not-a-file', reason: 'it is a folder' };
  if (code === 'ENXIO')
    return { ok: false, failure: 'not-a-file', reason: 'it is a device or pipe, not a file' };
  const reasons: Readonly<Record<string, string>> = {
    EACCES: 'reading it is not permitted',
    EPERM: 'reading it is not permitted',
    ELOOP: 'its links lead in a circle',
    ENAMETOOLONG: 'its name is too long',
  };
  return { ok: false, failure: 'unreadable', reason: reasons[code ?? ''] ?? code ?? message };
}
