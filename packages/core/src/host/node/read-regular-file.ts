import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import type { ReadResult } from '../host.ts';

/** Larger files are refused to documents. */
export const largestFileBytes = 64 * 1024 * 1024;

/** Where the system has them: no waiting for the writer of a pipe, and no following of a link put there since. */
const openFlags =
  constants.O_RDONLY |
  ((constants.O_NONBLOCK as number | undefined) ?? 0) |
  ((constants.O_NOFOLLOW as number | undefined) ?? 0);

/**
 * Reads a file, of a document one of at most 64 MB, whose links have been followed already; devices, pipes and folders are refused. At once, as nothing
 * here waits for anybody: to ask another thread four times takes longer than to read a font.
 */
export function readRegularFile(realPath: string, largestBytes = largestFileBytes): ReadResult {
  let file: number | undefined;
  try {
    file = openSync(realPath, openFlags);
    return readOpenFile(file, largestBytes);
  } catch (error) {
    return fileFailure(error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

function readOpenFile(file: number, largestBytes: number): ReadResult {
  const status = fstatSync(file);
  if (!status.isFile()) {
    const reason = status.isDirectory() ? 'it is a folder' : 'it is a device or pipe, not a file';
    return { ok: false, failure: 'not-a-file', reason };
  }
  if (status.size > largestBytes) {
    return { ok: false, failure: 'too-large', reason: `it is over ${largestBytes / 1024 / 1024} MB` };
  }
  const bytes = new Uint8Array(status.size);
  let length = 0;
  while (length < bytes.length) {
    const bytesRead = readSync(file, bytes, length, bytes.length - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return { ok: true, bytes: bytes.subarray(0, length) };
}

/** What an error of the file system means to an author. */
export function fileFailure(error: unknown): Extract<ReadResult, { readonly ok: false }> {
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
