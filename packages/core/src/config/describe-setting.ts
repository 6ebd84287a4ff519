import { assertNever } from '../model/assert-never.ts';
import type { Setting } from './setting.ts';

/** What a setting expects, in words that fit after "should be". */
export function describeSetting(setting: Setting): string {
  switch (setting.type) {
    case 'boolean':
      return 'true or false';
    case 'string':
      return 'a string';
    case 'color':
      return 'a colour such as "#1f4e79"';
    case 'number':
      return `a${setting.integer ? ' whole' : ''} number${setting.minimum === undefined ? '' : ` from ${setting.minimum} on`}`;
    case 'theme':
      return 'the name of a theme';
    case 'choice':
      return setting.values.map((value) => `"${value}"`).join(' or ');
    case 'list':
      return `a list${setting.length === undefined ? '' : ` of ${setting.length}`}`;
    case 'object':
    case 'record':
      return 'an object';
    case 'either':
      return setting.settings.map(describeSetting).join(', or ');
    case 'any':
      return 'anything';
    default:
      return assertNever(setting);
  }
}

/** What a value is, in words that fit after "not". */
export function describeValue(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  if (typeof value === 'function') return 'a function';
  return JSON.stringify(value) ?? String(value);
}
