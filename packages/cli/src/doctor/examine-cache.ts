import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatSize } from '../index-page/format-size.ts';
import { temporaryName } from '../output/temporary-name.ts';
import { reasonOf } from '../reason-of.ts';
import type { Finding } from './finding.ts';

/** Whether builds can keep what they made, and how much they keep. */
export async function examineCache(folder: string): Promise<Finding> {
  try {
    await mkdir(folder, { recursive: true });
    const path = join(folder, temporaryName('doctor'));
    await writeFile(path, '');
    await rm(path);
  } catch (error) {
    return {
      subject: 'Cache',
      state: 'warning',
      message: `${folder} cannot be written: ${reasonOf(error)}`,
      remedy:
        'Name a folder that can, with `build.cacheDir` or `--cache-dir`; without one each build makes everything anew.',
    };
  }
  return { subject: 'Cache', state: 'ok', message: `${folder}, ${formatSize(await sizeOf(folder))}` };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries) {
    if (entry.isFile())
      bytes += (await stat(join(entry.parentPath, entry.name)).catch(() => ({ size: 0 }))).size;
  }
  return bytes;
}
