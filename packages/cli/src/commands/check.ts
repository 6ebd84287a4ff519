import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const checkCommand = defineCommand({
  name: 'check',
  summary: 'Report what is wrong in documents, without writing anything',
  usage: '[FILE or FOLDER ... | -]',
  flags: {
    metadata: commonFlags.metadata,
    from: commonFlags.from,
    config: commonFlags.config,
    reporter: commonFlags.reporter,
    'max-warnings': commonFlags['max-warnings'],
    strict: commonFlags.strict,
    quiet: commonFlags.quiet,
    json: commonFlags.json,
    help: commonFlags.help,
  },
  details: 'Finds missing images, unresolved references and notes, skipped heading levels and the like.',
  run: async (values, positionals, terminal) =>
    (await import('../check/check-documents.ts')).checkDocuments(values, positionals, terminal),
});
