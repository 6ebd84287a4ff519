import { buildFlags } from '../build/build-flags.ts';
import { commonFlags } from '../flags/common-flags.ts';
import type { FlagTable, FlagValues } from '../flags/flag.ts';

/** The flags of `octavo preview`. */
export const previewFlags = {
  port: {
    kind: 'value',
    placeholder: 'NUMBER',
    description: 'Port of 127.0.0.1 to serve at; otherwise one that is free',
  },
  theme: buildFlags.theme,
  metadata: commonFlags.metadata,
  config: commonFlags.config,
  quiet: commonFlags.quiet,
  json: { kind: 'switch', description: 'The address as JSON on standard output, in one line' },
  help: commonFlags.help,
} as const satisfies FlagTable;

export type PreviewFlags = FlagValues<typeof previewFlags>;
