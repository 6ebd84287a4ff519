import { keepParts } from '../cache/keep-parts.ts';
import { LinkedParts } from '../sources/linked-parts.ts';
import type { JobSettings } from './document-job.ts';

const known = new WeakMap<JobSettings, LinkedParts>();

/**
 * What the documents of a build may be linked by, the same for all that have its settings. With plugins it is not told: each document is
 * theirs once, in a turn of its own that can be given up.
 */
export function partsOfBuild(settings: JobSettings): LinkedParts | undefined {
  const { config, overrides, linked, cache } = settings;
  if (linked === undefined || config.remarkPlugins.length > 0) return undefined;
  const { format } = linked;
  const kept = cache === undefined ? undefined : keepParts(cache, format);
  const parts = known.get(settings) ?? new LinkedParts({ config, overrides, format, kept });
  known.set(settings, parts);
  return parts;
}
