import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const completionCommand = defineCommand({
  name: 'completion',
  summary: 'Print the script by which a shell completes commands and flags',
  usage: 'bash | zsh | fish',
  flags: { json: commonFlags.json, help: commonFlags.help },
  details: `  bash   octavo completion bash > ~/.local/share/bash-completion/completions/octavo
  zsh    octavo completion zsh > "\${fpath[1]}/_octavo"
  fish   octavo completion fish > ~/.config/fish/completions/octavo.fish`,
  run: async (values, positionals, terminal, all) =>
    (await import('../completion/show-completion.ts')).showCompletion(values, positionals, all, terminal),
});
