import type { Attributes } from '../model/nodes/base.ts';

/** `{#label .class key=value}`; empty when there is nothing to say. */
export function writeAttributes(attributes: Attributes | undefined): string {
  const { label, classes = [], values = {} } = attributes ?? {};
  const parts = [
    ...(label === undefined ? [] : [`#${label}`]),
    ...classes.map((name) => `.${name}`),
    ...Object.entries(values).map(([key, value]) => `${key}=${quoted(value)}`),
  ];
  return parts.length === 0 ? '' : `{${parts.join(' ')}}`;
}

function quoted(value: string): string {
  if (/^[^\s"'{}]+$/.test(value)) return value;
  return value.includes('"') ? `'${value}'` : `"${value}"`;
}
