import { keepParts } from '../cache/keep-parts.ts';
import { type LinkedParts, linkedParts } from '../sources/linked-parts.ts';
import type { JobSettings } from './document-job.ts';

const known = new WeakMap<JobSettings, LinkedParts>();

/** What the documents of a build may be linked by, the same for all that have its settings. */
export function partsOfBuild(settings: JobSettings): LinkedParts | undefined {
  const before = known.get(settings);
  if (before !== undefined) return before;
  const { config, overrides, linked, cache } = settings;
  const kept = cache && linked && keepParts(cache, linked.format);
  const parts = linkedParts(linked, { config, overrides, kept });
  if (parts !== undefined) known.set(settings, parts);
  return parts;
}
