import { commonFlags } from '../flags/common-flags.ts';
import type { FlagTable, FlagValues } from '../flags/flag.ts';
import { formats } from '../formats.ts';

/** The flags of `octavo build`. */
export const buildFlags = {
  to: {
    kind: 'values',
    short: 't',
    placeholder: 'FORMATS',
    description: `Formats to write, several with commas: ${formats.map(({ format }) => format).join(', ')}`,
  },
  output: {
    kind: 'value',
    short: 'o',
    placeholder: 'FILE',
    description: 'File to write, its format by the extension; `-` for standard output',
  },
  'out-dir': {
    kind: 'value',
    placeholder: 'FOLDER',
    description: 'Write everything there, with manifest.json and report.json; otherwise beside each source',
  },
  index: {
    kind: 'switch',
    negatable: true,
    description: 'Add index.html with download buttons to the out-dir',
  },
  watch: {
    kind: 'switch',
    description: 'Build again whenever something in the project changes, until it is interrupted',
  },
  ci: {
    kind: 'switch',
    description: 'For continuous integration: no moving lines; on GitHub findings become annotations',
  },
  jobs: {
    kind: 'value',
    short: 'j',
    placeholder: 'COUNT',
    description: 'Documents converted side by side; otherwise as many as there are processors',
  },
  deadline: {
    kind: 'value',
    placeholder: 'SECONDS',
    description: 'Give a document up after that time; otherwise after 120, 0 never',
  },
  memory: {
    kind: 'value',
    placeholder: 'MEGABYTES',
    description: 'Give a document up that needs more memory; otherwise 3072, 0 for no limit',
  },
  cache: {
    kind: 'switch',
    negatable: true,
    description: 'Keep what is made for an out-dir, and take unchanged documents from there',
  },
  'cache-dir': {
    kind: 'value',
    placeholder: 'FOLDER',
    description: 'Where it is kept; several machines may share it',
  },
  shard: {
    kind: 'value',
    placeholder: 'PART/WHOLE',
    description: 'Build one part, such as 2/5; `octavo manifest merge` puts the parts together',
  },
  'changed-since': {
    kind: 'value',
    placeholder: 'COMMIT',
    description: 'Build only documents that changed, or that name a file that did, since a commit of git',
  },
  reporter: commonFlags.reporter,
  'max-warnings': commonFlags['max-warnings'],
  'fail-on': {
    kind: 'value',
    placeholder: 'OUTCOME',
    description: 'Exit with 1 when a construct is `dropped`, or is `substituted` or dropped, in some format',
  },
  report: { kind: 'value', placeholder: 'FILE', description: 'Write the report there as well' },
  toc: { kind: 'switch', negatable: true, description: 'Add a table of contents' },
  'number-headings': { kind: 'switch', negatable: true, description: 'Number the headings' },
  comments: {
    kind: 'switch',
    negatable: true,
    description: 'Make `<!-- comment: … -->` a comment in Word',
  },
  'line-numbers': { kind: 'switch', negatable: true, description: 'Number the lines, where a format can' },
  anonymous: {
    kind: 'switch',
    negatable: true,
    description: 'Leave out who wrote it, in the text and in what files say of themselves',
  },
  theme: {
    kind: 'value',
    placeholder: 'THEME',
    description: 'The look: report, brief, book, plain, or the path of a theme file',
  },
  'pdf-standard': {
    kind: 'value',
    placeholder: 'STANDARD',
    description: 'Standard that PDFs are checked against and claim: ua-1, a-2b, a-2a, a-3a, or none',
  },
  aspect: {
    kind: 'value',
    placeholder: 'RATIO',
    description: 'Shape of slides: 16:9, 16:10 or 4:3',
  },
  fragment: {
    kind: 'switch',
    description: 'Write HTML articles without a page around them, for sites that embed them',
  },
  handout: {
    kind: 'value',
    placeholder: 'LAYOUT',
    description: 'Set PDF slides as a handout: notes below each slide, or 2, 3, 4 or 6 slides a page',
  },
  'reference-doc': {
    kind: 'value',
    placeholder: 'FILE',
    description:
      'Word document whose styles, page, header and footer the DOCX uses, or presentation whose masters the PPTX uses',
  },
  metadata: commonFlags.metadata,
  from: commonFlags.from,
  config: commonFlags.config,
  strict: commonFlags.strict,
  quiet: commonFlags.quiet,
  json: commonFlags.json,
  help: commonFlags.help,
} as const satisfies FlagTable;

export type BuildFlags = FlagValues<typeof buildFlags>;
