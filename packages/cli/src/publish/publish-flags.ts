import { buildFlags } from '../build/build-flags.ts';
import type { FlagTable, FlagValues } from '../flags/flag.ts';

const {
  output: _output,
  index: _index,
  shard: _shard,
  'changed-since': _changedSince,
  watch: _watch,
  ...shared
} = buildFlags;

/** The flags of `octavo publish`: those of a build of everything into one folder. */
export const publishFlags = {
  ...shared,
  'site-url': {
    kind: 'value',
    placeholder: 'URL',
    description: 'Address that the folder will have: addresses become whole, a feed and a sitemap are added',
  },
} as const satisfies FlagTable;

export type PublishFlags = FlagValues<typeof publishFlags>;
