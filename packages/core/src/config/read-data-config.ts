import { type Document, isNode, isPair, isScalar, parseDocument, YAMLMap } from 'yaml';
import { ConfigFileError, type ConfigSource } from './config-source.ts';
import { positionAt } from './position-at.ts';
import type { ConfigPath } from './validate-config.ts';

/** Reads JSON, which is checked as such first and then read as the part of YAML that it is: that keeps the places. */
export function readJsonConfig(text: string): ConfigSource {
  try {
    JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node names the place only in longer texts.
    const [, offset] = /position (\d+)/.exec(message) ?? [];
    const position = offset === undefined ? undefined : positionAt(text, Number(offset), Number(offset) + 1);
    throw new ConfigFileError(message, position);
  }
  return readYamlConfig(text);
}

/** Reads YAML, keeping where each key was written. Aliases are refused. */
export function readYamlConfig(text: string): ConfigSource {
  const document = parseDocument(text, { prettyErrors: false });
  const [fault] = document.errors;
  if (fault !== undefined) {
    throw new ConfigFileError(fault.message.replace(/\.$/, ''), positionAt(text, fault.pos[0], fault.pos[1]));
  }
  return {
    value: plainValue(document),
    text,
    positionOf: (path) => positionOfPath(text, document, path),
  };
}

function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 }) ?? {};
  } catch {
    throw new ConfigFileError('aliases (`*name`) are not allowed');
  }
}

function positionOfPath(text: string, document: Document, path: ConfigPath) {
  const last = path.at(-1);
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents;
  const pair =
    parent instanceof YAMLMap ? parent.items.find((item) => keyOf(item) === String(last)) : undefined;
  const node = pair?.key ?? (path.length === 0 ? document.contents : document.getIn(path, true));
  if (!isNode(node) || !node.range) return undefined;
  return positionAt(text, node.range[0], node.range[1]);
}

function keyOf(item: unknown): string | undefined {
  return isPair(item) && isScalar(item.key) ? String(item.key.value) : undefined;
}
