import { expect, test } from 'vitest';
import { parseFlags } from '../../src/flags/parse-flags.ts';

const table = {
  to: { kind: 'values', short: 't', placeholder: 'FORMATS', description: '' },
  output: { kind: 'value', short: 'o', placeholder: 'FILE', description: '' },
  toc: { kind: 'switch', negatable: true, description: '' },
  strict: { kind: 'switch', description: '' },
} as const;

test('reads switches, values, repeated values and positionals in any order', () => {
  expect(parseFlags(['a.md', '-t', 'pdf', '--to=docx', '-o', '-', '-', '--toc'], table)).toEqual({
    values: { to: ['pdf', 'docx'], output: '-', toc: true, strict: undefined },
    positionals: ['a.md', '-'],
  });
});

test('the last of a switch and its negation wins', () => {
  expect(parseFlags(['--toc', '--no-toc'], table).values.toc).toBe(false);
});

test('everything after -- is a positional', () => {
  expect(parseFlags(['--', '--strict', '-x'], table)).toMatchObject({ positionals: ['--strict', '-x'] });
});

test.each([
  [['--no-strict'], 'Unknown flag `--no-strict`.'],
  [['--no-tocc'], 'Unknown flag `--no-tocc`. Did you mean `--no-toc`?'],
  [['-x'], 'Unknown flag `-x`.'],
  [['--output='], '`--output` needs a value: `--output FILE`.'],
  [['-o', '--strict'], '`-o` needs a value: `-o FILE`.'],
  [['--__proto__'], 'Unknown flag `--__proto__`.'],
  [['--constructor', 'x'], 'Unknown flag `--constructor`.'],
])('%j: %s', (args, message) => {
  expect(() => parseFlags(args, table)).toThrow(message);
});
