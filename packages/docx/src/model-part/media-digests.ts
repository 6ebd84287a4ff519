import { sha256Hex } from '@octavo/core';

/** Enough of a digest to tell pictures of one document apart. */
const digestLength = 16;

/** The digests of pictures by their paths: what an editor put in another's place is told by them. */
export async function mediaDigests(
  media: Iterable<readonly [path: string, bytes: Uint8Array]>,
): Promise<ReadonlyMap<string, string>> {
  const digests = new Map<string, string>();
  for (const [path, bytes] of media) digests.set(path, (await sha256Hex(bytes)).slice(0, digestLength));
  return digests;
}

/** Whether a part is a picture or another medium. */
export function isMedia(path: string): boolean {
  return /^\/?word\/media\//i.test(path);
}
