import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const importCommand = defineCommand({
  name: 'import',
  summary: 'Turn pasted plain text into clean Markdown',
  usage: 'FILE.txt | -',
  flags: {
    output: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      description: 'Markdown file to write; otherwise, or with `-`, standard output',
    },
    lang: { kind: 'value', placeholder: 'TAG', description: 'Language of the text, such as en or pt-BR' },
    force: { kind: 'switch', description: 'Replace the output when it exists' },
    strict: commonFlags.strict,
    quiet: commonFlags.quiet,
    help: commonFlags.help,
  },
  details: `Finds the title, headings, byline and disclaimer, makes quotation marks typographic, and lists each
finding with its line. What it is not sure of is reported and left as it is.

  octavo import article.txt -o article.md`,
  run: async (values, positionals, terminal) =>
    (await import('../import/import-text.ts')).importText(values, positionals, terminal),
});
