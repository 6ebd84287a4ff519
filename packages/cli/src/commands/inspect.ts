import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const inspectCommand = defineCommand({
  name: 'inspect',
  summary: 'Print the document model as JSON',
  usage: 'FILE | -',
  flags: {
    resolved: {
      kind: 'switch',
      short: 'r',
      description: 'Print the resolved document: numbers, anchors, references, notes, images',
    },
    metadata: commonFlags.metadata,
    from: commonFlags.from,
    config: commonFlags.config,
    json: { kind: 'switch', description: 'Nothing else: it is JSON in any case' },
    help: commonFlags.help,
  },
  details: `The model is what the author wrote; \`octavo build -f json\` reads it back. The bytes of images are
left out of the resolved document.`,
  run: async (values, positionals, terminal) =>
    (await import('../inspect/inspect-document.ts')).inspectDocument(values, positionals, terminal),
});
