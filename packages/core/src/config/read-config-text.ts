import type { ConfigSource } from './config-source.ts';

/**
 * Reads the text of a configuration or a theme: JSON by the name of its file, YAML otherwise. Throws a `ConfigFileError` for
 * what is neither. The reader of YAML is loaded only here.
 */
export async function readConfigText(text: string, path: string): Promise<ConfigSource> {
  const { readJsonConfig, readYamlConfig } = await import('./read-data-config.ts');
  return path.endsWith('.json') ? readJsonConfig(text) : readYamlConfig(text);
}
