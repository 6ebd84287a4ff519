import { fileURLToPath } from 'node:url';
import { createGenerator } from 'ts-json-schema-generator';
import { configSettings } from '../src/config/config-settings.ts';
import { defaultConfig } from '../src/config/default-config.ts';
import { frontMatterSettings } from '../src/config/front-matter-settings.ts';
import { type JsonSchema, settingSchema } from '../src/config/setting-schema.ts';
import { describeSettings, type SettingsOrigin } from './describe-settings.ts';

const draft = 'http://json-schema.org/draft-07/schema#';
const idOf = (name: string) => `https://octavo.press/schema/${name}-1.json`;

/** The texts of the schemas by the names of their files. */
export function publishedSchemas(): Readonly<Record<string, string>> {
  return {
    'schema.json': print({
      $id: idOf('document'),
      ...schemaOfType('src/model/nodes/document.ts', 'Document', true),
    }),
    'diff.schema.json': print({
      $id: idOf('diff'),
      ...schemaOfType('src/diff/diff-documents.ts', 'DocumentDiff', true),
    }),
    'config.schema.json': print(configSchema()),
    'front-matter.schema.json': print(frontMatterSchema()),
  };
}

function configSchema(): JsonSchema {
  const { properties } = describeSettings(settingSchema({ type: 'object', keys: configSettings }), origin());
  return {
    $schema: draft,
    $id: idOf('config'),
    title: 'octavo.config',
    type: 'object',
    properties: { $schema: { type: 'string' }, ...(properties as JsonSchema) },
    additionalProperties: false,
  };
}

const text = { type: 'string' };
const texts = { anyOf: [text, { type: 'array', items: text }] };
const author = {
  anyOf: [
    text,
    { type: 'object', properties: { name: text, email: text, orcid: text, url: text, affiliation: texts } },
  ],
};
const metadata: JsonSchema = {
  title: { ...text, description: 'The title; may hold Markdown.' },
  subtitle: { ...text, description: 'A line below the title.' },
  author: {
    anyOf: [...author.anyOf, { type: 'array', items: author }],
    description: 'A name, or a list of names.',
  },
  authors: {
    type: 'array',
    items: author,
    description: 'Authors with `name`, `affiliation`, `email`, `orcid` and `url`.',
  },
  date: {
    ...text,
    description: 'An ISO 8601 date is shown in the words of the language, anything else as it stands.',
  },
  lang: { ...text, description: 'Language as a BCP 47 tag, such as `en`, `pt-BR` or `zh-Hans`.' },
  keywords: { ...texts, description: 'A list, or words parted by commas.' },
  abstract: { ...text, description: 'One or more paragraphs of Markdown.' },
  marp: { type: 'boolean', description: 'Whether each `---` begins a slide.' },
  'translation-key': { ...text, description: 'Documents that share it stand together on the download page.' },
};

/** Keys of the author's own are allowed. */
function frontMatterSchema(): JsonSchema {
  const keys = { ...frontMatterSettings, theme: configSettings.theme };
  const { properties } = describeSettings(settingSchema({ type: 'object', keys }), origin());
  return {
    $schema: draft,
    $id: idOf('front-matter'),
    title: 'Front matter of a document for Octavo',
    type: 'object',
    properties: { ...metadata, ...(properties as JsonSchema) },
  };
}

function origin(): SettingsOrigin {
  const { remarkPlugins: _plugins, ...defaults } = defaultConfig;
  return { types: schemaOfType('src/config/config.ts', 'DataConfig', false), defaults };
}

function schemaOfType(path: string, type: string, isSorted: boolean): JsonSchema {
  const file = (name: string) => fileURLToPath(new URL(`../${name}`, import.meta.url));
  const generator = createGenerator({
    path: file(path),
    tsconfig: file('scripts/tsconfig.schema.json'),
    type,
    topRef: false,
    additionalProperties: false,
    skipTypeCheck: true,
    sortProps: isSorted,
  });
  return generator.createSchema(type) as JsonSchema;
}

function print(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
