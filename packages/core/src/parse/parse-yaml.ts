import { parse } from 'yaml';

/** Reads YAML without aliases: they can blow a few lines up to gigabytes. */
export function parseYaml(text: string): unknown {
  return parse(text, { maxAliasCount: 0 });
}
