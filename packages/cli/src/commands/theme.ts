import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const themeCommand = defineCommand({
  name: 'theme',
  summary: 'List the themes, or write one out as a file to change',
  usage: 'list | export NAME',
  flags: {
    to: {
      kind: 'value',
      short: 't',
      placeholder: 'FORMAT',
      description:
        'What to write of a theme: yaml (default), or docx, a Word document to change and use as reference',
    },
    output: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      description: 'File to write; otherwise standard output',
    },
    force: { kind: 'switch', description: 'Replace the output when it exists' },
    json: { kind: 'switch', description: 'The names, or the theme, as JSON' },
    help: commonFlags.help,
  },
  details: `A theme is chosen by \`theme: brief\` in the front matter or the configuration, or by \`--theme brief\`; one of
your own by its path.

  octavo theme list
  octavo theme export brief > house.yaml
  octavo build article.md --theme house.yaml

Word's users change a document instead, and use it as the reference:

  octavo theme export brief -t docx -o house.docx
  octavo build article.md -t docx --reference-doc house.docx`,
  run: async (values, positionals, terminal) =>
    (await import('../theme/show-theme.ts')).showTheme(values, positionals, terminal),
});
