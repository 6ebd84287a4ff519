import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { assertNever } from '../model/assert-never.ts';
import type { Position } from '../model/nodes/base.ts';
import type { ThemeChoice } from '../theme/theme-choice.ts';
import { themes } from '../theme/themes.ts';
import { type ConfigPath, checkSetting, type SettingFault } from './check-setting.ts';
import type { UserConfig } from './config.ts';
import { configSettings } from './config-settings.ts';
import { describeSetting, describeValue } from './describe-setting.ts';

export type { ConfigPath } from './check-setting.ts';

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

/**
 * Checks what a configuration file says. Unknown keys are warnings (`config-unknown-key`), wrong values errors
 * (`config-invalid`). Nothing is defaulted here: that is `mergeConfig`'s work.
 */
export function validateConfig(value: unknown, options: ValidateConfigOptions = {}): ValidateConfigResult {
  const checked = checkSetting(value, {
    type: 'object',
    keys: { $schema: { type: 'string' }, ...configSettings },
  });
  const diagnostics = checked.faults.map((fault) => diagnosticOf(fault, options));
  if (diagnostics.some(({ severity }) => severity === 'error')) return { diagnostics };
  // Every key was checked against the settings, whose keys are those of the configuration.
  const { $schema: _schema, ...config } = checked.value as UserConfig & { readonly $schema?: string };
  return { config, diagnostics };
}

/** Checks a choice of a theme alone, as front matter and theme files make one. */
export function validateTheme(
  value: unknown,
  options: ValidateConfigOptions & { readonly path?: ConfigPath } = {},
): { readonly choice?: ThemeChoice; readonly diagnostics: readonly Diagnostic[] } {
  const { value: choice, faults } = checkSetting(value, configSettings.theme, options.path ?? ['theme']);
  const diagnostics = faults.map((fault) => diagnosticOf(fault, options));
  if (choice === undefined || diagnostics.some(({ severity }) => severity === 'error'))
    return { diagnostics };
  // Every key was checked against the settings of a theme.
  return { choice: choice as ThemeChoice, diagnostics };
}

function diagnosticOf(fault: SettingFault, { file, positionOf }: ValidateConfigOptions): Diagnostic {
  const { path } = fault;
  const place = { file, position: positionOf?.(path) };
  switch (fault.type) {
    case 'invalid': {
      const name = path.length === 0 ? 'it' : `\`${path.join('.')}\``;
      const reason = `${name} should be ${describeSetting(fault.setting)}, not ${describeValue(fault.value)}`;
      return createDiagnostic('config-invalid', { reason }, place);
    }
    case 'unknownKey': {
      const suggestion = suggest(String(path.at(-1)), fault.known);
      return createDiagnostic('config-unknown-key', { key: path.join('.'), suggestion }, place);
    }
    case 'unknownTheme': {
      const known = Object.keys(themes);
      const suggestion = suggest(fault.name, known);
      return createDiagnostic('theme-unknown', { name: fault.name, suggestion, known }, place);
    }
    default:
      return assertNever(fault);
  }
}
