import { defineCommand } from '../command.ts';
import { publishFlags } from '../publish/publish-flags.ts';

export const publishCommand = defineCommand({
  name: 'publish',
  summary: 'Build a folder of downloads for a site',
  usage: '[FILE or FOLDER ...]',
  flags: publishFlags,
  details: `Writes the files with index.html, downloads.json for generators of sites, and SHA256SUMS. Names stay the
same when contents change; links carry a mark of the content, so that browsers may keep what they have.
The folder is \`--out-dir\`, else that of the configuration, else dist.

  octavo publish docs -t pdf,docx,html
  octavo publish --site-url https://example.org/downloads/`,
  run: async (values, positionals, terminal) =>
    (await import('../publish/publish-documents.ts')).publishDocuments(values, positionals, terminal),
});
