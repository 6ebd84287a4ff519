import { parseArgs } from 'node:util';
import { suggest } from '@octavo/core';
import { UsageError } from '../usage-error.ts';
import type { Flag, FlagTable, FlagValues } from './flag.ts';

export interface ParsedFlags<Table extends FlagTable> {
  readonly values: FlagValues<Table>;
  readonly positionals: readonly string[];
}

interface Given {
  readonly name: string;
  readonly value: boolean | string;
}

/** Reads a command's arguments by its table of flags; throws a `UsageError` for what the table does not know. */
export function parseFlags<Table extends FlagTable>(
  args: readonly string[],
  table: Table,
): ParsedFlags<Table> {
  const { tokens } = parseArgs({
    args: [...args],
    options: optionsOf(table),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = tokens.flatMap((token) => (token.kind === 'option' ? readOption(token, table) : []));
  const values = Object.fromEntries(
    Object.entries(table).map(([name, flag]) => [name, givenValue(name, flag, given)]),
  );
  return {
    // Each entry was made by the kind of its own flag.
    values: values as FlagValues<Table>,
    positionals: tokens.flatMap((token) => (token.kind === 'positional' ? token.value : [])),
  };
}

/** Where among the arguments those stand that are no flags: inputs, and the command itself. */
export function positionalIndexes(args: readonly string[], table: FlagTable): readonly number[] {
  const options = { options: optionsOf(table), strict: false, allowPositionals: true, tokens: true } as const;
  const { tokens } = parseArgs({ args: [...args], ...options });
  return tokens.flatMap(({ kind, index }) => (kind === 'positional' ? index : []));
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

function readOption({ name, rawName, value, inlineValue }: OptionToken, table: FlagTable): Given {
  const positive = name.startsWith('no-') ? name.slice(3) : '';
  if (Object.hasOwn(table, positive) && table[positive]?.negatable) return { name: positive, value: false };
  const flag = Object.hasOwn(table, name) ? table[name] : undefined;
  if (flag === undefined)
    throw new UsageError(`Unknown flag \`${rawName}\`.${suggestFlag(name, rawName, table)}`);
  if (flag.kind === 'switch') {
    if (inlineValue) throw new UsageError(`\`${rawName}\` takes no value.`);
    return { name, value: true };
  }
  const looksLikeFlag = !inlineValue && value !== undefined && value.length > 1 && value.startsWith('-');
  if (value === undefined || value === '' || looksLikeFlag) {
    throw new UsageError(`\`${rawName}\` needs a value: \`${rawName} ${flag.placeholder ?? 'VALUE'}\`.`);
  }
  return { name, value };
}

/** What other programs call flags of ours. */
const otherNames: Readonly<Record<string, string>> = {
  format: 'to',
  formats: 'to',
  'output-dir': 'out-dir',
  outdir: 'out-dir',
  out: 'output',
  file: 'output',
};

function suggestFlag(name: string, rawName: string, table: FlagTable): string {
  if (!rawName.startsWith('--')) return '';
  const names = Object.entries(table).flatMap(([known, flag]) =>
    flag.negatable ? [known, `no-${known}`] : [known],
  );
  const known =
    suggest(name, names) ?? otherNames[name] ?? otherNames[suggest(name, Object.keys(otherNames)) ?? ''];
  return known !== undefined && names.includes(known) ? ` Did you mean \`--${known}\`?` : '';
}

function givenValue(
  name: string,
  flag: Flag,
  given: readonly Given[],
): boolean | string | readonly string[] | undefined {
  const values = given.filter((entry) => entry.name === name).map((entry) => entry.value);
  if (flag.kind === 'values') return values.map(String);
  if (flag.kind === 'value' && values.length > 1)
    throw new UsageError(`\`--${name}\` is given more than once.`);
  return values.at(-1);
}

function optionsOf(table: FlagTable): Record<string, { type: 'boolean' | 'string'; short?: string }> {
  return Object.fromEntries(
    Object.entries(table).map(([name, { kind, short }]) => [
      name,
      { type: kind === 'switch' ? 'boolean' : 'string', ...(short === undefined ? {} : { short }) },
    ]),
  );
}
