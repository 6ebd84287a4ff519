import type { FlagTable } from './flag.ts';

/** Flags that more than one command takes. */
export const commonFlags = {
  config: {
    kind: 'value',
    short: 'c',
    placeholder: 'FILE',
    description: 'Configuration file; otherwise the nearest octavo.config.{ts,mts,js,mjs,json,yaml,yml}',
  },
  metadata: {
    kind: 'values',
    short: 'M',
    placeholder: 'KEY=VALUE',
    description: 'Set a key of the front matter, over what the document says; may be repeated',
  },
  from: {
    kind: 'value',
    short: 'f',
    placeholder: 'FORMAT',
    description: 'Read the source as markdown, text or json; otherwise by its extension',
  },
  reporter: {
    kind: 'values',
    placeholder: 'NAME[=FILE]',
    description: 'Also report as github, json, junit or sarif, to standard output or a file; may be repeated',
  },
  'max-warnings': {
    kind: 'value',
    placeholder: 'COUNT',
    description: 'Exit with 1 when there are more warnings',
  },
  strict: { kind: 'switch', description: 'Count warnings as errors: exit with 1' },
  quiet: { kind: 'switch', short: 'q', description: 'Only warnings and errors' },
  json: { kind: 'switch', description: 'Print the result as JSON on standard output' },
  help: { kind: 'switch', short: 'h', description: 'Show this help' },
} as const satisfies FlagTable;
