import { dirname, relative, resolve, sep } from 'node:path';
import {
  type Config,
  ConfigFileError,
  type ConfigSource,
  createDiagnostic,
  type Diagnostic,
  defaultConfig,
  mergeConfig,
  readConfigText,
  readThemeFiles,
  validateConfig,
} from '@octavo/core';
import { readFile } from '../output/file-calls.ts';
import { reasonOf } from '../reason-of.ts';
import { findConfig } from './find-config.ts';
import { findProjectRoot } from './find-project-root.ts';
import { readThemeBytes } from './read-theme-bytes.ts';

/** What is known before any document is read. */
export interface Project {
  readonly root: string;
  /** Folder that paths in the configuration are relative to; the working directory when there is none. */
  readonly configFolder: string;
  /** Absent when the configuration cannot be used; the diagnostics say why. */
  readonly config?: Config;
  readonly configText: string;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the project around `cwd` and its configuration (or takes the one that is named), checked and defaulted. */
export async function loadProject(cwd: string, named?: string): Promise<Project> {
  const root = findProjectRoot(cwd);
  const path = named === undefined ? findConfig(cwd, root) : resolve(cwd, named);
  if (path === undefined) {
    return { root, configFolder: cwd, config: defaultConfig, configText: '', diagnostics: [] };
  }
  const file = relative(root, path).split(sep).join('/');
  const project = { root, configFolder: dirname(path) };
  try {
    const source = await readConfig(path);
    return { ...project, configText: source.text, ...(await checked(source, file, project.configFolder)) };
  } catch (error) {
    if (!(error instanceof ConfigFileError)) throw error;
    const place = { file, position: error.position };
    const configText = await readFile(path, 'utf8').catch(() => '');
    return {
      ...project,
      configText,
      diagnostics: [createDiagnostic('config-invalid', { reason: error.message }, place)],
    };
  }
}

async function checked(
  source: ConfigSource,
  file: string,
  folder: string,
): Promise<Pick<Project, 'config' | 'diagnostics'>> {
  const { config, diagnostics } = validateConfig(source.value, { file, positionOf: source.positionOf });
  if (config === undefined) return { diagnostics };
  const { theme: _named, ...settings } = config;
  const theme = await readThemeFiles(config.theme, (path) => readThemeBytes(resolve(folder, path)));
  const all = [...diagnostics, ...theme.diagnostics];
  if (all.some(({ severity }) => severity === 'error')) return { diagnostics: all };
  const chosen = theme.choice === undefined ? settings : { ...settings, theme: theme.choice };
  return { config: withAbsolutePaths(mergeConfig(defaultConfig, chosen), folder), diagnostics: all };
}

/** Files that the configuration names are relative to it, not to the documents. */
function withAbsolutePaths(config: Config, folder: string): Config {
  const absolute = (path: string): string => (path === '' ? '' : resolve(folder, path));
  const { docx, slides } = config;
  return {
    ...config,
    docx: { ...docx, referenceDoc: absolute(docx.referenceDoc) },
    slides: { ...slides, referenceDoc: absolute(slides.referenceDoc) },
  };
}

async function readConfig(path: string): Promise<ConfigSource> {
  if (/\.m?[jt]s$/.test(path)) {
    return (await import('./read-module-config.ts')).readModuleConfig(path).catch(asConfigFileError);
  }
  if (!/\.(json|ya?ml)$/.test(path)) {
    throw new ConfigFileError('its name should end in .ts, .mts, .js, .mjs, .json, .yaml or .yml');
  }
  return readConfigText(await readFile(path, 'utf8').catch(asConfigFileError), path);
}

function asConfigFileError(error: unknown): never {
  throw error instanceof ConfigFileError ? error : new ConfigFileError(reasonOf(error));
}
