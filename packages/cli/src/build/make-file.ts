import { createHash } from 'node:crypto';
import type { ConvertOutput } from '@octavo/core';
import type { MadeFile } from './built-document.ts';
import { summariseOutcomes } from './outcome-summary.ts';

/** What a build keeps of an output besides its bytes. */
export function makeFile({ format, mediaType, bytes, outcomes, facts }: ConvertOutput): MadeFile {
  return {
    format,
    mediaType,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    ...facts,
    outcomes: summariseOutcomes(outcomes),
  };
}
