import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const diffCommand = defineCommand({
  name: 'diff',
  summary: 'Compare two documents by meaning',
  usage: 'BEFORE AFTER',
  flags: {
    config: commonFlags.config,
    json: commonFlags.json,
    help: commonFlags.help,
  },
  details: `Documents are Markdown, plain text, the model as JSON, or Word documents. What was added, removed, changed
or moved is listed; how lines are broken is no difference. Exits with 0 when there is no difference, 1 when
there is one, 2 on trouble.

  octavo diff report.md report.docx`,
  run: async (values, positionals, terminal) =>
    (await import('../diff/diff-files.ts')).diffFiles(values, positionals, terminal),
});
