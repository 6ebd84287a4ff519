import { defineCommand } from '../command.ts';
import { initFlags } from '../init/init-flags.ts';

export const initCommand = defineCommand({
  name: 'init',
  summary: 'Create octavo.config.ts and an example document',
  usage: '[FOLDER]',
  flags: initFlags,
  details: `At a terminal it asks for title, author and formats, as far as no flag says them. Nothing that exists is
overwritten.

  octavo init
  octavo init report --title "Annual report" -t pdf,docx`,
  run: async (values, positionals, terminal) =>
    (await import('../init/init-project.ts')).initProject(values, positionals, terminal),
});
