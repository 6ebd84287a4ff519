import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const initCommand = defineCommand({
  name: 'init',
  summary: 'Create octavo.config.ts and an example document',
  usage: '[FOLDER]',
  flags: { help: commonFlags.help },
  details: 'Nothing that exists is overwritten.',
  run: async (_values, positionals, terminal) =>
    (await import('../init/init-project.ts')).initProject(positionals, terminal),
});
