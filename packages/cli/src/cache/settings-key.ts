import { createHash } from 'node:crypto';
import type { Config, UserConfig } from '@octavo/core';

/** A hash of all that decides the bytes of outputs besides the documents: settings, this program, Node and the machine. */
export function settingsKey(config: Config, overrides: UserConfig, buildId: string): string {
  // Where files go, and how many are made at once, does not change them.
  const {
    input: _input,
    outDir: _outDir,
    index: _index,
    build: _build,
    formats: _formats,
    ...deciding
  } = config;
  // Packages are packed by Node's zlib, images by libraries that are compiled for the machine.
  const program = [buildId, process.version, process.platform, process.arch];
  return createHash('sha256')
    .update(JSON.stringify([program, deciding, overrides]))
    .digest('hex');
}
