import { defineCommand } from '../command.ts';
import { commonFlags } from '../flags/common-flags.ts';

export const importCommand = defineCommand({
  name: 'import',
  summary: 'Turn pasted plain text or a Word document into clean Markdown',
  usage: 'FILE.txt | FILE.docx | -',
  flags: {
    output: {
      kind: 'value',
      short: 'o',
      placeholder: 'FILE',
      description: 'Markdown file to write; otherwise, or with `-`, standard output',
    },
    lang: { kind: 'value', placeholder: 'TAG', description: 'Language of the text, such as en or pt-BR' },
    'track-changes': {
      kind: 'value',
      placeholder: 'HOW',
      description: 'Tracked changes of a Word document: accept (default), reject, or all for CriticMarkup',
    },
    force: { kind: 'switch', description: 'Replace the output when it exists' },
    strict: commonFlags.strict,
    quiet: commonFlags.quiet,
    json: {
      kind: 'switch',
      description: 'Markdown, where no file takes it, and findings as JSON on standard output',
    },
    help: commonFlags.help,
  },
  details: `Finds the title, headings, byline and disclaimer, makes quotation marks typographic, and lists each
finding with its line. What it is not sure of is reported and left as it is. Of a Word document come
its headings, lists, tables, notes, links, formulas and pictures, which go into a folder beside the output.

  octavo import article.txt -o article.md
  octavo import report.docx -o report.md --track-changes all`,
  run: async (values, positionals, terminal) =>
    positionals.some((path) => /\.do[ct][xm]$/i.test(path))
      ? (await import('../import/import-word.ts')).importWord(values, positionals, terminal)
      : (await import('../import/import-text.ts')).importText(values, positionals, terminal),
});
