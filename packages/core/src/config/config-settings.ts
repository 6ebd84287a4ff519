import { defaultTheme } from '../theme/default-theme.ts';
import type { Config, DocxConfig, IndexConfig, PdfConfig, SlidesConfig, SyntaxConfig } from './config.ts';
import type { Setting } from './setting.ts';

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
  attributes: flag,
  figures: flag,
  crossReferences: flag,
  charts: flag,
};
const pdf: Settings<PdfConfig> = { runningHeader: flag, pageNumbers: flag };
const docx: Settings<DocxConfig> = { pageNumbers: flag };
const slides: Settings<SlidesConfig> = {
  level: depth,
  rules: { type: 'choice', values: ['auto', 'always', 'never'] },
};
const index: Settings<IndexConfig> = { enabled: flag, title: text, description: text, lang: text };

/** What each setting of a configuration may be; complete by its type. */
export const configSettings: Settings<Config> = {
  formats: texts,
  outDir: text,
  input: texts,
  toc: { type: 'either', settings: [flag, depth, { type: 'choice', values: ['auto'] }] },
  numberHeadings: flag,
  html: { type: 'choice', values: ['interpret', 'keep', 'drop'] },
  syntax: object(syntax),
  remarkPlugins: { type: 'list', item: { type: 'any' } },
  metadata: { type: 'record' },
  theme: settingLike(defaultTheme),
  pdf: object(pdf),
  docx: object(docx),
  slides: object(slides),
  index: { type: 'either', settings: [flag, object(index)] },
};

/** The setting that accepts what has the shape of `example`: a theme is checked against the default one. */
function settingLike(example: unknown): Setting {
  if (typeof example === 'number') return { type: 'number', minimum: 0 };
  if (typeof example === 'string') return { type: example.startsWith('#') ? 'color' : 'string' };
  if (Array.isArray(example)) return listLike(example);
  if (typeof example !== 'object' || example === null) return { type: 'any' };
  return object(Object.fromEntries(Object.entries(example).map(([key, value]) => [key, settingLike(value)])));
}

/** An empty list in the example is one of names; others keep their length. */
function listLike(example: readonly unknown[]): Setting {
  if (example.length === 0) return texts;
  return { type: 'list', item: settingLike(example[0]), length: example.length };
}
