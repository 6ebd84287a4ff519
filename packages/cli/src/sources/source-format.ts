import type { SourceFormat } from '@octavo/core';
import { didYouMean } from '../did-you-mean.ts';
import { UsageError } from '../usage-error.ts';

const names: Readonly<Record<string, SourceFormat>> = {
  markdown: 'markdown',
  md: 'markdown',
  text: 'text',
  txt: 'text',
  json: 'json',
};

/** The source format that `--from` names. */
export function sourceFormat(name: string | undefined): SourceFormat | undefined {
  if (name === undefined) return undefined;
  const found = Object.hasOwn(names, name) ? names[name] : undefined;
  if (found === undefined) {
    throw new UsageError(
      `Unknown source format \`${name}\`.${didYouMean(name, Object.keys(names))} Formats: markdown, text, json.`,
    );
  }
  return found;
}
