import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Position } from '../model/nodes/base.ts';
import type { ThemeChoice } from '../theme/theme-choice.ts';
import { isThemeFile } from '../theme/theme-choice.ts';
import { themeNamed, themes } from '../theme/themes.ts';
import type { UserConfig } from './config.ts';
import { configSettings } from './config-settings.ts';
import { describeSetting, describeValue } from './describe-setting.ts';
import type { Setting } from './setting.ts';

/** The way to a value within a configuration: `['theme', 'text', 'sizePt']`. */
export type ConfigPath = readonly (string | number)[];

export interface ValidateConfigOptions {
  /** Path of the configuration file, for diagnostics. */
  readonly file?: string;
  /** Where a value was written, when that is known. */
  readonly positionOf?: (path: ConfigPath) => Position | undefined;
}

export interface ValidateConfigResult {
  /** Present when nothing is wrong but unknown keys, which are left out. */
  readonly config?: UserConfig;
  readonly diagnostics: readonly Diagnostic[];
}

interface Checked {
  readonly value: unknown;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Checks what a configuration file says. Unknown keys are warnings (`config-unknown-key`), wrong values errors
 * (`config-invalid`). Nothing is defaulted here: that is `mergeConfig`'s work.
 */
export function validateConfig(value: unknown, options: ValidateConfigOptions = {}): ValidateConfigResult {
  const checked = checkValue(value, { type: 'object', keys: configSettings }, [], options);
  if (checked.diagnostics.some(({ severity }) => severity === 'error')) {
    return { diagnostics: checked.diagnostics };
  }
  // Every key was checked against the settings, whose keys are those of the configuration.
  return { config: checked.value as UserConfig, diagnostics: checked.diagnostics };
}

/** Checks a choice of a theme alone, as front matter and theme files make one. */
export function validateTheme(
  value: unknown,
  options: ValidateConfigOptions & { readonly path?: ConfigPath } = {},
): { readonly choice?: ThemeChoice; readonly diagnostics: readonly Diagnostic[] } {
  const { value: choice, diagnostics } = checkValue(
    value,
    configSettings.theme,
    options.path ?? ['theme'],
    options,
  );
  if (choice === undefined || diagnostics.some(({ severity }) => severity === 'error'))
    return { diagnostics };
  // Every key was checked against the settings of a theme.
  return { choice: choice as ThemeChoice, diagnostics };
}

function checkValue(
  value: unknown,
  setting: Setting,
  path: ConfigPath,
  options: ValidateConfigOptions,
): Checked {
  if (setting.type === 'either') return checkEither(value, setting, path, options);
  if (setting.type === 'list' && Array.isArray(value)) return checkList(value, setting, path, options);
  if (setting.type === 'theme' && typeof value === 'string') return checkTheme(value, path, options);
  if (setting.type === 'object' && isObject(value)) return checkObject(value, setting.keys, path, options);
  if (accepts(value, setting)) return { value, diagnostics: [] };
  return { value, diagnostics: [invalid(value, setting, path, options)] };
}

/** The first setting that fits; an object is judged by the setting for objects, so that its faults are named. */
function checkEither(
  value: unknown,
  setting: Extract<Setting, { type: 'either' }>,
  path: ConfigPath,
  options: ValidateConfigOptions,
): Checked {
  const inner = setting.settings.find((candidate) =>
    candidate.type === 'object' ? isObject(value) : accepts(value, candidate),
  );
  if (inner === undefined) return { value, diagnostics: [invalid(value, setting, path, options)] };
  return checkValue(value, inner, path, options);
}

/** A theme that nobody knows is left out: the document is set in the one chosen before. */
function checkTheme(name: string, path: ConfigPath, options: ValidateConfigOptions): Checked {
  if (isThemeFile(name) || themeNamed(name) !== undefined) return { value: name, diagnostics: [] };
  const known = Object.keys(themes);
  const parameters = { name, suggestion: suggest(name, known), known };
  const diagnostic = createDiagnostic('theme-unknown', parameters, place(path, options));
  return { value: undefined, diagnostics: [diagnostic] };
}

function checkList(
  value: readonly unknown[],
  setting: Extract<Setting, { type: 'list' }>,
  path: ConfigPath,
  options: ValidateConfigOptions,
): Checked {
  if (setting.length !== undefined && setting.length !== value.length) {
    return { value, diagnostics: [invalid(value, setting, path, options)] };
  }
  const items = value.map((item, index) => checkValue(item, setting.item, [...path, index], options));
  return { value: items.map((item) => item.value), diagnostics: items.flatMap((item) => item.diagnostics) };
}

function checkObject(
  value: Readonly<Record<string, unknown>>,
  keys: Readonly<Record<string, Setting>>,
  path: ConfigPath,
  options: ValidateConfigOptions,
): Checked {
  const entries = Object.entries(value).map(([key, entry]): Checked & { readonly key: string } => {
    const setting = Object.hasOwn(keys, key) ? keys[key] : undefined;
    if (setting === undefined)
      return { key, value: undefined, diagnostics: [unknown(key, keys, path, options)] };
    if (entry === undefined) return { key, value: undefined, diagnostics: [] };
    return { key, ...checkValue(entry, setting, [...path, key], options) };
  });
  return {
    value: Object.fromEntries(
      entries.filter((entry) => entry.value !== undefined).map((entry) => [entry.key, entry.value]),
    ),
    diagnostics: entries.flatMap((entry) => entry.diagnostics),
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

function invalid(
  value: unknown,
  setting: Setting,
  path: ConfigPath,
  options: ValidateConfigOptions,
): Diagnostic {
  const name = path.length === 0 ? 'it' : `\`${path.join('.')}\``;
  const reason = `${name} should be ${describeSetting(setting)}, not ${describeValue(value)}`;
  return createDiagnostic('config-invalid', { reason }, place(path, options));
}

function unknown(
  key: string,
  keys: Readonly<Record<string, Setting>>,
  path: ConfigPath,
  options: ValidateConfigOptions,
): Diagnostic {
  const full = [...path, key];
  const suggestion = suggest(key, Object.keys(keys));
  return createDiagnostic('config-unknown-key', { key: full.join('.'), suggestion }, place(full, options));
}

function place(path: ConfigPath, { file, positionOf }: ValidateConfigOptions) {
  return { file, position: positionOf?.(path) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isNumberFrom(value: unknown, minimum: number): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= minimum;
}
