import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const schemaCommand = defineCommand({
  name: 'schema',
  summary: 'Print a JSON Schema, by which editors complete and check',
  usage: '[NAME]',
  flags: { json: commonFlags.json, help: commonFlags.help },
  details: `Without a name the names are listed: of the configuration, of front matter, of the document model.

  octavo schema config > octavo.schema.json`,
  run: async (values, positionals, terminal) =>
    (await import('../schema/show-schema.ts')).showSchema(values, positionals, terminal),
});
