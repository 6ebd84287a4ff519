import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const themeCommand = defineCommand({
  name: 'theme',
  summary: 'List the themes, or write one out as a file to change',
  usage: 'list | export NAME',
  flags: { help: commonFlags.help },
  details: `A theme is chosen by \`theme: brief\` in the front matter or the configuration, or by \`--theme brief\`; one of
your own by its path.

  octavo theme list
  octavo theme export brief > house.yaml
  octavo build article.md --theme house.yaml`,
  run: async (_values, positionals, terminal) =>
    (await import('../theme/show-theme.ts')).showTheme(positionals, terminal),
});
