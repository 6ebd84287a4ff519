import { isThemeFile } from '../theme/theme-choice.ts';
import { themeNamed } from '../theme/themes.ts';
import type { Setting } from './setting.ts';

/** The way to a value within a configuration: `['theme', 'text', 'sizePt']`. */
export type ConfigPath = readonly (string | number)[];

/** What is wrong with a value, and where. */
export type SettingFault =
  | {
      readonly type: 'invalid';
      readonly path: ConfigPath;
      readonly setting: Setting;
      readonly value: unknown;
    }
  /** A key that its object does not have; left out. */
  | { readonly type: 'unknownKey'; readonly path: ConfigPath; readonly known: readonly string[] }
  /** A theme that nobody knows; left out: the document is set in the one chosen before. */
  | { readonly type: 'unknownTheme'; readonly path: ConfigPath; readonly name: string };

export interface CheckedSetting {
  /** What is right of the value; undefined when nothing is. */
  readonly value: unknown;
  readonly faults: readonly SettingFault[];
}

/** Checks a value against the setting that it is for; what is wrong within objects is left out of them and told. */
export function checkSetting(value: unknown, setting: Setting, path: ConfigPath = []): CheckedSetting {
  if (setting.type === 'either') return checkEither(value, setting, path);
  if (setting.type === 'list' && Array.isArray(value)) return checkList(value, setting, path);
  if (setting.type === 'theme' && typeof value === 'string') return checkTheme(value, path);
  if (setting.type === 'object' && isObject(value)) return checkObject(value, setting.keys, path);
  return accepts(value, setting) ? { value, faults: [] } : invalid(value, setting, path);
}

/** The first setting that fits; an object is judged by the setting for objects, so that its faults are named. */
function checkEither(
  value: unknown,
  setting: Extract<Setting, { type: 'either' }>,
  path: ConfigPath,
): CheckedSetting {
  const inner = setting.settings.find((candidate) =>
    candidate.type === 'object' ? isObject(value) : accepts(value, candidate),
  );
  return inner === undefined ? invalid(value, setting, path) : checkSetting(value, inner, path);
}

function checkTheme(name: string, path: ConfigPath): CheckedSetting {
  if (isThemeFile(name) || themeNamed(name) !== undefined) return { value: name, faults: [] };
  return { value: undefined, faults: [{ type: 'unknownTheme', path, name }] };
}

/** A list is right as a whole or not at all: its places have meanings. */
function checkList(
  value: readonly unknown[],
  setting: Extract<Setting, { type: 'list' }>,
  path: ConfigPath,
): CheckedSetting {
  if (setting.length !== undefined && setting.length !== value.length) return invalid(value, setting, path);
  const items = value.map((item, index) => checkSetting(item, setting.item, [...path, index]));
  const faults = items.flatMap((item) => item.faults);
  const isWhole = faults.every(({ type }) => type !== 'invalid');
  return { value: isWhole ? items.map((item) => item.value) : undefined, faults };
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, Setting>>,
  path: ConfigPath,
): CheckedSetting {
  const entries = Object.entries(value).map(([key, entry]): CheckedSetting & { readonly key: string } => {
    const setting = Object.hasOwn(keys, key) ? keys[key] : undefined;
    const inner = [...path, key];
    if (setting === undefined)
      return {
        key,
        value: undefined,
        faults: [{ type: 'unknownKey', path: inner, known: Object.keys(keys) }],
      };
    return entry === undefined
      ? { key, value: undefined, faults: [] }
      : { key, ...checkSetting(entry, setting, inner) };
  });
  return {
    value: Object.fromEntries(
      entries.filter((entry) => entry.value !== undefined).map((entry) => [entry.key, entry.value]),
    ),
    faults: entries.flatMap((entry) => entry.faults),
  };
}

function accepts(value: unknown, setting: Setting): boolean {
  switch (setting.type) {
    case 'boolean':
    case 'string':
      return typeof value === setting.type;
    case 'theme':
      return typeof value === 'string';
    case 'color':
      return typeof value === 'string' && /^#[0-9a-f]{6}$/i.test(value);
    case 'number':
      return (
        isNumberFrom(value, setting.minimum ?? Number.NEGATIVE_INFINITY) &&
        (!setting.integer || value % 1 === 0)
      );
    case 'choice':
      return typeof value === 'string' && setting.values.includes(value);
    case 'record':
      return isObject(value);
    case 'any':
      return true;
    case 'list':
    case 'object':
    case 'either':
      return false;
  }
}

function invalid(value: unknown, setting: Setting, path: ConfigPath): CheckedSetting {
  return { value: undefined, faults: [{ type: 'invalid', path, setting, value }] };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumberFrom(value: unknown, minimum: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= minimum;
}
