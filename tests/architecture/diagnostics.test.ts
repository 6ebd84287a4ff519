import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { projectRoot, sourceFiles } from '../support/source-files.ts';

const codes = Object.keys(catalogue);
const page = join(projectRoot, 'docs/guide/diagnostics.md');

describe('diagnostics', () => {
  it('are documented, each under its code', () => {
    expect(existsSync(page), 'docs/guide/diagnostics.md is made from the catalogue').toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(codes.filter((code) => !text.includes(`\`${code}\``))).toEqual([]);
  });

  it('are all given somewhere', () => {
    const elsewhere = sourceFiles().filter(({ path }) => !path.endsWith('/catalogue.ts'));
    expect(codes.filter((code) => !elsewhere.some(({ source }) => source.includes(`'${code}'`)))).toEqual([]);
  });
});
