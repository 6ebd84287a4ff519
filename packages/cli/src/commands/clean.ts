import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const cleanCommand = defineCommand({
  name: 'clean',
  summary: 'Remove what builds have kept, and with --outputs what they wrote',
  usage: '',
  flags: {
    outputs: {
      kind: 'switch',
      description: 'Also remove the files of the last build, as its manifest lists them; changed ones stay',
    },
    'out-dir': {
      kind: 'value',
      placeholder: 'FOLDER',
      description: "The build's folder; otherwise that of the configuration",
    },
    'cache-dir': { kind: 'value', placeholder: 'FOLDER', description: 'The folder of what is kept' },
    config: commonFlags.config,
    json: commonFlags.json,
    help: commonFlags.help,
  },
  details: 'Sources, and files that no build of Octavo wrote, are never touched.',
  run: async (values, positionals, terminal) =>
    (await import('../clean/clean-project.ts')).cleanProject(values, positionals, terminal),
});
