import type {
  BuildConfig,
  Config,
  DocxConfig,
  HtmlPageConfig,
  IndexConfig,
  PdfConfig,
  PublishConfig,
  SlidesConfig,
  SyntaxConfig,
} from './config.ts';
import { pdfStandards, slideAspects } from './config.ts';
import type { Setting } from './setting.ts';
import { themeSettings } from './theme-settings.ts';

type Settings<T> = Readonly<Record<keyof T, Setting>>;

const flag: Setting = { type: 'boolean' };
const text: Setting = { type: 'string' };
const texts: Setting = { type: 'list', item: text };
const depth: Setting = { type: 'number', minimum: 0, integer: true };
const object = (keys: Readonly<Record<string, Setting>>): Setting => ({ type: 'object', keys });

const syntax: Settings<SyntaxConfig> = {
  gfm: flag,
  frontMatter: flag,
  math: flag,
  containers: flag,
  callouts: flag,
  definitionLists: flag,
  gridTables: flag,
  attributes: flag,
  figures: flag,
  crossReferences: flag,
  charts: flag,
};
const pdf: Settings<PdfConfig> = {
  runningHeader: flag,
  pageNumbers: flag,
  differentFirstPage: flag,
  mirrorMargins: flag,
  chapterStart: { type: 'choice', values: ['flow', 'page', 'right'] },
  frontMatterNumbers: { type: 'choice', values: ['arabic', 'roman'] },
  columns: { type: 'number', minimum: 1, integer: true },
  standard: { type: 'choice', values: pdfStandards },
  attachSource: flag,
  attachData: flag,
};
const docx: Settings<DocxConfig> = {
  tocPageNumbers: flag,
  columns: { type: 'number', minimum: 1, integer: true },
  pageNumbers: flag,
  imageDpi: { type: 'number', minimum: 0, integer: true },
  referenceDoc: text,
  embedModel: flag,
};
const htmlPage: Settings<HtmlPageConfig> = { fragment: flag };
const slides: Settings<SlidesConfig> = {
  level: depth,
  rules: { type: 'choice', values: ['auto', 'always', 'never'] },
  aspect: { type: 'choice', values: slideAspects },
  incremental: flag,
  referenceDoc: text,
  handout: {
    type: 'either',
    settings: [
      { type: 'choice', values: ['none', 'notes'] },
      { type: 'number', minimum: 2, integer: true },
    ],
  },
};
const index: Settings<IndexConfig> = { enabled: flag, title: text, description: text, lang: text };

const publish: Settings<PublishConfig> = { siteUrl: text };

const count: Setting = { type: 'number', minimum: 0, integer: true };
const build: Settings<BuildConfig> = {
  jobs: count,
  deadlineSeconds: { type: 'number', minimum: 0 },
  memoryMb: count,
  cache: flag,
  cacheDir: text,
};

/** What each setting of a configuration may be; complete by its type. */
export const configSettings: Settings<Config> = {
  formats: texts,
  outDir: text,
  input: texts,
  toc: { type: 'either', settings: [flag, depth, { type: 'choice', values: ['auto'] }] },
  numberHeadings: flag,
  html: { type: 'choice', values: ['interpret', 'keep', 'drop'] },
  comments: flag,
  notes: { type: 'choice', values: ['footnotes', 'endnotes'] },
  listOfFigures: flag,
  listOfTables: flag,
  lineNumbers: flag,
  anonymous: flag,
  dropCaps: { type: 'choice', values: ['theme', 'none', 'first', 'chapters'] },
  syntax: object(syntax),
  remarkPlugins: { type: 'list', item: { type: 'any' } },
  metadata: { type: 'record' },
  theme: { type: 'either', settings: [{ type: 'theme' }, object(themeSettings)] },
  pdf: object(pdf),
  docx: object(docx),
  htmlPage: object(htmlPage),
  slides: object(slides),
  index: { type: 'either', settings: [flag, object(index)] },
  publish: object(publish),
  build: object(build),
};
