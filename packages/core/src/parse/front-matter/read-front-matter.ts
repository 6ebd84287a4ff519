import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import type { Position } from '../../model/nodes/base.ts';
import type { Json } from '../../model/nodes/document.ts';

/** A mapping as YAML gave it, with the place of each of its keys. */
export interface FrontMatter {
  readonly values: { readonly [key: string]: Json };
  /** By key; those of inner mappings by their way, with full stops: `docx.referenceDoc`. */
  readonly positions: Readonly<Record<string, Position>>;
}

export type FrontMatterResult =
  | { readonly ok: true; readonly frontMatter: FrontMatter }
  | { readonly ok: false; readonly reason: string; readonly position: Position };

/**
 * Reads YAML 1.2. Aliases are refused: a few lines of them can stand for gigabytes. `start` is the place of the opening `---`.
 */
export function readFrontMatter(text: string, start: Position): FrontMatterResult {
  const lineCounter = new LineCounter();
  const at = (offset: number, length = 0): Position => {
    const { line, col } = lineCounter.linePos(offset);
    const point = { line: line + start.start.line, column: col, offset: start.start.offset + 4 + offset };
    return { start: point, end: { ...point, column: col + length, offset: point.offset + length } };
  };
  const fail = (reason: string, offset: number): FrontMatterResult => ({
    ok: false,
    reason,
    position: at(offset),
  });
  try {
    const document = parseDocument(text, {
      lineCounter,
      prettyErrors: false,
      uniqueKeys: true,
      stringKeys: true,
    });
    const [error] = document.errors;
    if (error !== undefined) return fail(error.message.replace(/\.$/, ''), error.pos[0]);
    const contents = document.contents;
    if (contents === null) return { ok: true, frontMatter: { values: {}, positions: {} } };
    if (!isMap(contents)) return fail('it is not a mapping of keys to values', contents.range?.[0] ?? 0);
    const positions = Object.fromEntries(keyPlaces(contents, '', at));
    // YAML's core schema with string keys yields JSON values (dates stay strings, as YAML 1.2 has no timestamp).
    const values = document.toJS({ maxAliasCount: 0 }) as { readonly [key: string]: Json };
    return { ok: true, frontMatter: { values, positions } };
  } catch (error) {
    return fail(
      error instanceof Error ? (error.message.split('\n')[0] ?? '').replace(/\.$/, '') : String(error),
      0,
    );
  }
}

/** Settings stand no deeper than this. */
const deepestKey = 3;

function keyPlaces(
  mapping: YAMLMap,
  prefix: string,
  at: (offset: number, length: number) => Position,
): readonly (readonly [string, Position])[] {
  return mapping.items.flatMap(({ key, value }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const path = `${prefix}${name}`;
    const own = [path, at(key.range?.[0] ?? 0, name.length)] as const;
    const isDeep = path.split('.').length >= deepestKey;
    return isMap(value) && !isDeep ? [own, ...keyPlaces(value, `${path}.`, at)] : [own];
  });
}
