import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';
import { UsageError } from '../usage-error.ts';

export const manifestCommand = defineCommand({
  name: 'manifest',
  summary: 'Put the parts of a build together that several machines made',
  usage: 'merge FOLDER ...',
  flags: {
    'out-dir': {
      kind: 'value',
      placeholder: 'FOLDER',
      description: 'Where the whole goes; may be left out when all parts are in one folder',
    },
    index: { kind: 'switch', negatable: true, description: 'Add index.html with download buttons' },
    config: commonFlags.config,
    quiet: commonFlags.quiet,
    json: commonFlags.json,
    help: commonFlags.help,
  },
  details: `Each part was made with \`--shard\`. Every part must be there, with every file that it lists.

  octavo build --out-dir dist --shard 1/2      on one machine
  octavo build --out-dir dist --shard 2/2      on another
  octavo manifest merge part-1 part-2 --out-dir dist`,
  run: async (values, [action, ...folders], terminal) => {
    if (action !== 'merge') throw new UsageError('Say what to do: `octavo manifest merge FOLDER`.');
    return (await import('../manifest/merge-manifests.ts')).mergeManifests(values, folders, terminal);
  },
});
