import { defineCommand } from '../command.ts';
import { previewFlags } from '../preview/preview-flags.ts';

export const previewCommand = defineCommand({
  name: 'preview',
  summary: 'Show a document in the browser, anew on each change',
  usage: 'FILE',
  flags: previewFlags,
  details: `Shows page, PDF, Word file, deck and source side by side, with what was found. A click on a block of the page, or on
a finding, leads to its line. The address is of this machine alone.

  octavo preview article.md --port 4000`,
  run: async (values, positionals, terminal) =>
    (await import('../preview/preview-document.ts')).previewDocument(values, positionals, terminal),
});
