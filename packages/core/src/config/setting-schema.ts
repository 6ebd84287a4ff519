import { assertNever } from '../model/assert-never.ts';
import { themes } from '../theme/themes.ts';
import type { Setting } from './setting.ts';

/** A part of a JSON Schema (draft 7). */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** What a setting may be, as JSON Schema: for editors, which complete and check by it. */
export function settingSchema(setting: Setting): JsonSchema {
  switch (setting.type) {
    case 'boolean':
    case 'string':
      return { type: setting.type };
    case 'color':
      return { type: 'string', pattern: '^#[0-9A-Fa-f]{6}$' };
    case 'number':
      return {
        type: setting.integer ? 'integer' : 'number',
        ...(setting.minimum === undefined ? {} : { minimum: setting.minimum }),
      };
    case 'theme':
      return { type: 'string', examples: Object.keys(themes) };
    case 'choice':
      return { enum: setting.values };
    case 'list': {
      const { length } = setting;
      const size = length === undefined ? {} : { minItems: length, maxItems: length };
      return { type: 'array', items: settingSchema(setting.item), ...size };
    }
    case 'object':
      return {
        type: 'object',
        properties: Object.fromEntries(
          Object.entries(setting.keys).map(([key, inner]) => [key, settingSchema(inner)]),
        ),
        additionalProperties: false,
      };
    case 'either':
      return { anyOf: setting.settings.map(settingSchema) };
    case 'record':
      return { type: 'object' };
    case 'any':
      return {};
    default:
      return assertNever(setting);
  }
}
