import { commonFlags } from '../flags/common-flags.ts';
import type { FlagTable, FlagValues } from '../flags/flag.ts';

/** The flags of `octavo init`: what is given is not asked. */
export const initFlags = {
  title: { kind: 'value', placeholder: 'TEXT', description: 'Title of the example document' },
  author: { kind: 'value', placeholder: 'NAME', description: 'Who writes it' },
  to: {
    kind: 'values',
    short: 't',
    placeholder: 'FORMATS',
    description: 'Formats to write, several with commas',
  },
  theme: { kind: 'value', placeholder: 'THEME', description: 'The look: report, brief, book or plain' },
  yes: { kind: 'switch', short: 'y', description: 'Ask nothing; also where nobody is at a terminal' },
  json: commonFlags.json,
  help: commonFlags.help,
} as const satisfies FlagTable;

export type InitFlags = FlagValues<typeof initFlags>;
