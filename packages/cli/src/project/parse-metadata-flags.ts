import type { Json } from '@octavo/core/model';
import { UsageError } from '../usage-error.ts';

/** `-M key=value` as front matter; a key that is given again becomes a list, `true`, `false` and numbers keep their type. */
export function parseMetadataFlags(flags: readonly string[]): { readonly [key: string]: Json } {
  const pairs = flags.map(parsePair);
  const keys = [...new Set(pairs.map(([key]) => key))];
  return Object.fromEntries(
    keys.map((key) => {
      const values = pairs.filter(([other]) => other === key).map(([, value]) => value);
      return [key, values.length === 1 ? (values[0] as Json) : values];
    }),
  );
}

function parsePair(flag: string): readonly [string, Json] {
  const equals = flag.indexOf('=');
  const key = flag.slice(0, equals).trim();
  if (equals < 0 || key === '') throw new UsageError(`\`--metadata ${flag}\` should be KEY=VALUE.`);
  return [key, typed(flag.slice(equals + 1))];
}

function typed(value: string): Json {
  if (value === 'true' || value === 'false') return value === 'true';
  return /^-?(0|[1-9]\d{0,8})$/.test(value) ? Number(value) : value;
}
