import type { Attributes } from '../../model/nodes/base.ts';

const whole = /^\{((?:[^{}"'\n]|"[^"\n]*"|'[^'\n]*')*)\}/;
const part =
  /#([\p{L}\p{N}_:.-]+)|\.([\p{L}\p{N}_-]+)|([\p{L}_][\p{L}\p{N}_-]*)=("[^"\n]*"|'[^'\n]*'|[^\s"'{}]+)|(\S+)/gu;

/** Attributes at the start of a text, and how many characters they take. */
export interface ParsedAttributes {
  readonly attributes: Attributes;
  readonly length: number;
}

/** Reads `{#label .class key=value}` at the start of `text`; `undefined` when there is anything else in the braces. */
export function parseAttributes(text: string): ParsedAttributes | undefined {
  const match = whole.exec(text);
  if (match === null || match[1]?.trim() === '') return undefined;
  let label: string | undefined;
  const classes: string[] = [];
  const values: Record<string, string> = {};
  for (const [, id, className, key, value, other] of (match[1] ?? '').matchAll(part)) {
    if (other !== undefined) return undefined;
    if (id !== undefined) label = id;
    if (className !== undefined) classes.push(className);
    if (key !== undefined && value !== undefined) values[key] = value.replace(/^(["'])(.*)\1$/, '$2');
  }
  return { attributes: attributesOf(label, classes, values), length: match[0].length };
}

function attributesOf(
  label: string | undefined,
  classes: readonly string[],
  values: Record<string, string>,
): Attributes {
  return {
    ...(label === undefined ? {} : { label }),
    ...(classes.length === 0 ? {} : { classes }),
    ...(Object.keys(values).length === 0 ? {} : { values }),
  };
}

/** Attributes at the very end of a text (`Heading {#label}`), with the text before them. */
export function splitTrailingAttributes(text: string): { text: string; attributes: Attributes } | undefined {
  const start = text.lastIndexOf('{');
  if (start < 0 || !text.trimEnd().endsWith('}')) return undefined;
  const parsed = parseAttributes(text.slice(start));
  if (parsed === undefined || text.slice(start + parsed.length).trim() !== '') return undefined;
  return { text: text.slice(0, start).trimEnd(), attributes: parsed.attributes };
}
