import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { defaultConfig, parseSource } from '@octavo/core';
import { orphanGoldens, printJson } from '@octavo/testkit';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { cases, goldenNames } from '../support/case-folder.ts';
import { expectGolden } from '../support/expect-golden.ts';
import { hostFor } from '../support/host-for.ts';
import { printModel, printTables } from '../support/print-model.ts';
import { resolveSource } from '../support/resolve-source.ts';

const schemaFile = createRequire(import.meta.url).resolve('@octavo/core/schema.json');
const schema = new Ajv({ strict: false }).compile(JSON.parse(readFileSync(schemaFile, 'utf8')));

describe.each(cases)('$name', (test) => {
  it('becomes its model, tables and diagnostics', async () => {
    const { resolved, diagnostics } = await resolveSource(test.input, 'input.md', defaultConfig, hostFor(test.folder));
    expectGolden(test, 'model.json', printModel(resolved?.document ?? null));
    expectGolden(test, 'resolved.json', resolved === undefined ? printJson(null) : printTables(resolved));
    expectGolden(test, 'diagnostics.json', printModel(diagnostics));
  });

  it('fits the schema', async () => {
    const { document } = await parseSource({ source: test.input, file: 'input.md', format: 'markdown' }, defaultConfig);
    if (document !== undefined) expect(schema(JSON.parse(JSON.stringify(document))) || schema.errors).toBe(true);
  });

  it('has no orphan golden', () => {
    expect(orphanGoldens(test.folder, test.goldens, goldenNames)).toEqual([]);
  });
});
