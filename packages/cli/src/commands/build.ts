import { buildFlags } from '../build/build-flags.ts';
import { defineCommand } from '../command.ts';

export const buildCommand = defineCommand({
  name: 'build',
  summary: 'Turn documents into PDF, Word and slides',
  usage: '[FILE or FOLDER ... | -]',
  flags: buildFlags,
  details: `Folders are searched for .md and .markdown files. Without inputs, those of the configuration
are built. \`-\` reads standard input.

  octavo build article.md                        every format, beside the source
  octavo build article.md -o article.pdf         one file
  octavo build docs -t pdf,docx --out-dir dist   a folder, mirrored
  cat notes.md | octavo build - -t docx > notes.docx`,
  run: async (values, positionals, terminal) =>
    values.watch === true
      ? (await import('../watch/watch-build.ts')).watchBuild(values, positionals, terminal)
      : (await import('../build/build-documents.ts')).buildDocuments(values, positionals, terminal),
});
