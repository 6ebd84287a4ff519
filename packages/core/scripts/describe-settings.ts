import type { JsonSchema } from '../src/config/setting-schema.ts';

/** What the schema of the settings does not hold itself. */
export interface SettingsOrigin {
  /** The schema of the configuration's types, with their docstrings. */
  readonly types: JsonSchema;
  /** Values by the same keys. */
  readonly defaults: unknown;
}

/** A schema of settings with the docstring of each as its description, and its default. */
export function describeSettings(schema: JsonSchema, { types, defaults }: SettingsOrigin): JsonSchema {
  const definitions = (types['definitions'] ?? {}) as Readonly<Record<string, JsonSchema>>;
  return describe(schema, types, defaults, definitions);
}

function describe(
  schema: JsonSchema,
  typed: JsonSchema,
  value: unknown,
  definitions: Readonly<Record<string, JsonSchema>>,
): JsonSchema {
  const type = follow(typed, definitions);
  const inner = (key: string, own: JsonSchema): JsonSchema => {
    const typeOfKey = propertiesOf(type)[key] ?? {};
    const described = describe(own, typeOfKey, entryOf(value, key), definitions);
    const { description } = typeOfKey;
    return typeof description === 'string' ? { description, ...described } : described;
  };
  const alternatives = schema['anyOf'] as readonly JsonSchema[] | undefined;
  const plain = isPlain(value) ? { default: value } : {};
  if (alternatives !== undefined) {
    const below = isPlain(value) ? undefined : value;
    const anyOf = alternatives.map((alternative) => describe(alternative, typed, below, definitions));
    return { ...schema, anyOf, ...plain };
  }
  if (schema['properties'] === undefined) return { ...schema, ...plain };
  const properties = Object.entries(propertiesOf(schema)).map(([key, own]) => [key, inner(key, own)]);
  return { ...schema, properties: Object.fromEntries(properties) };
}

function follow(schema: JsonSchema, definitions: Readonly<Record<string, JsonSchema>>): JsonSchema {
  const name = String(schema['$ref'] ?? '').replace('#/definitions/', '');
  return definitions[decodeURIComponent(name)] ?? schema;
}

function propertiesOf(schema: JsonSchema): Readonly<Record<string, JsonSchema>> {
  return (schema['properties'] ?? {}) as Readonly<Record<string, JsonSchema>>;
}

function entryOf(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function isPlain(value: unknown): boolean {
  return ['string', 'number', 'boolean'].includes(typeof value) || Array.isArray(value);
}
