import type { Json } from '../model/nodes/document.ts';
import type { UserConfig } from './config.ts';
import { configSettings } from './config-settings.ts';
import type { Setting } from './setting.ts';

type Values = { readonly [key: string]: Json };

/** Groups of the configuration that a document may set for itself, under the same names. */
const groups = [
  'toc',
  'numberHeadings',
  'comments',
  'notes',
  'listOfFigures',
  'listOfTables',
  'lineNumbers',
  'anonymous',
  'dropCaps',
  'pdf',
  'docx',
  'htmlPage',
  'slides',
] as const satisfies readonly (keyof UserConfig)[];

/** Single settings by the names that Pandoc and Quarto gave them, with their places in the configuration. */
const shortNames: Readonly<Record<string, readonly [(typeof groups)[number], ...string[]]>> = {
  'drop-caps': ['dropCaps'],
  'line-numbers': ['lineNumbers'],
  'list-of-figures': ['listOfFigures'],
  'list-of-tables': ['listOfTables'],
  lof: ['listOfFigures'],
  lot: ['listOfTables'],
  'number-sections': ['numberHeadings'],
  'pdf-standard': ['pdf', 'standard'],
  'reference-doc': ['docx', 'referenceDoc'],
  aspect: ['slides', 'aspect'],
  handout: ['slides', 'handout'],
  incremental: ['slides', 'incremental'],
  'slide-level': ['slides', 'level'],
};

/** What front matter may set of the configuration: the setting of each key. */
export const frontMatterSettings: Readonly<Record<string, Setting>> = {
  ...Object.fromEntries(groups.map((group) => [group, configSettings[group]])),
  ...Object.fromEntries(Object.entries(shortNames).map(([name, path]) => [name, settingAt(path)])),
};

/** The keys of front matter that set something, as a configuration; a group wins over a short name. Nothing is checked. */
export function frontMatterLayer(values: Values): Values {
  const layer: Record<string, Json> = {};
  for (const [name, [group, key]] of Object.entries(shortNames)) {
    const value = values[name];
    if (value === undefined || value === null) continue;
    const place = isPresentation(name, value) ? 'slides' : group;
    layer[place] = key === undefined ? value : { ...asMapping(layer[place]), [key]: value };
  }
  for (const group of groups) {
    const value = values[group];
    if (value === undefined || value === null) continue;
    layer[group] = isMapping(value) ? { ...asMapping(layer[group]), ...value } : value;
  }
  return layer;
}

/** A reference document is for the format that its name says. */
function isPresentation(name: string, value: Json): boolean {
  return name === 'reference-doc' && typeof value === 'string' && /\.(pptx|potx)$/i.test(value);
}

function settingAt([group, key]: readonly [(typeof groups)[number], ...string[]]): Setting {
  const setting = configSettings[group];
  if (key === undefined) return setting;
  const inner = setting.type === 'object' ? setting.keys[key] : undefined;
  if (inner === undefined) throw new Error(`The configuration has no setting \`${group}.${key}\`.`);
  return inner;
}

function asMapping(value: Json | undefined): Values {
  return value !== undefined && isMapping(value) ? value : {};
}

function isMapping(value: Json): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
