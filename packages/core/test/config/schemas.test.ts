import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { publishedSchemas } from '../../scripts/published-schemas.ts';
import { validateConfig } from '../../src/config/validate-config.ts';
import { themes } from '../../src/theme/themes.ts';

const schemas = publishedSchemas();

it.each(Object.keys(schemas))('%s is current (npm run schema -w @octavo/core)', (name) => {
  expect(readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')).toBe(schemas[name]);
});

const validatorOf = (name: string) => new Ajv({ strict: false }).compile(JSON.parse(schemas[name] ?? ''));

describe('the schema of the configuration', () => {
  const fits = validatorOf('config.schema.json');

  it.each([
    [{}, true],
    [{ $schema: 'https://octavo.press/schema/config-1.json', input: ['a.md'], toc: 'auto' }, true],
    [{ theme: 'brief', pdf: { columns: 2 }, index: true, build: { jobs: 0 } }, true],
    [{ theme: { base: 'book', colors: { accent: '#7a1f3d' } } }, true],
    [{ pdf: { columns: 0 } }, false],
    [{ pdf: { standard: 'ua-9' } }, false],
    [{ toc: 'deep' }, false],
    [{ theme: { colors: { accent: 'red' } } }, false],
    [{ formats: 'pdf' }, false],
    [[], false],
  ])('takes %j as the command does: %s', (config, isRight) => {
    expect(fits(config)).toBe(isRight);
    expect(validateConfig(config).config !== undefined).toBe(isRight);
  });

  it('refuses unknown keys, which the command warns of', () => {
    expect(fits({ pdff: {} })).toBe(false);
    expect(validateConfig({ pdff: {} }).diagnostics).toMatchObject([{ code: 'config-unknown-key' }]);
  });

  it('takes every theme that comes with Octavo', () => {
    for (const theme of Object.values(themes)) expect(fits({ theme }) || fits.errors).toBe(true);
  });

  it('describes what it offers, with the default', () => {
    const { properties } = JSON.parse(schemas['config.schema.json'] ?? '');
    expect(properties.pdf.properties.columns).toEqual({
      description: expect.stringContaining('Columns of the text'),
      type: 'integer',
      minimum: 1,
      default: 1,
    });
  });
});

describe('the schema of front matter', () => {
  const fits = validatorOf('front-matter.schema.json');

  it('takes keys of the author and refuses settings that do not fit', () => {
    expect(fits({ title: 'A', author: ['B', { name: 'C', affiliation: 'D' }], layout: 'page', toc: 2 })).toBe(
      true,
    );
    expect(fits({ 'pdf-standard': 'ua-1', 'slide-level': 2, pdf: { columns: 2 } })).toBe(true);
    expect(fits({ 'pdf-standard': 'ua-9' })).toBe(false);
    expect(fits({ author: 1 })).toBe(false);
  });
});
