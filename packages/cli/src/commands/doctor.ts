import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const doctorCommand = defineCommand({
  name: 'doctor',
  summary: 'Say whether this machine and project have what a build needs',
  usage: '[FILE or FOLDER ...]',
  flags: { config: commonFlags.config, json: commonFlags.json, help: commonFlags.help },
  details: `Looks at Node, libraries for images, the configuration, the documents, fonts for what is written in them, and the
cache; says for each what to do. Exits with 1 when something keeps a build from working.`,
  run: async (values, positionals, terminal) =>
    (await import('../doctor/examine-project.ts')).examineProject(values, positionals, terminal),
});
