import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const explainCommand = defineCommand({
  name: 'explain',
  summary: 'Say what a diagnostic means, and what to do about it',
  usage: '[CODE ...]',
  flags: { json: commonFlags.json, help: commonFlags.help },
  details: `Without a code every diagnostic is listed.

  octavo explain image-missing`,
  run: async (values, positionals, terminal) =>
    (await import('../explain/explain-codes.ts')).explainCodes(values, positionals, terminal),
});
