import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { diagnosticsPage } from '../../scripts/diagnostics-page.ts';
import { catalogue } from '../../src/diagnostics/catalogue.ts';

const page = new URL('../../../../docs/guide/diagnostics.md', import.meta.url);

test('the page on diagnostics is current (npm run diagnostics-page -w @octavo/core)', () => {
  expect(readFileSync(page, 'utf8')).toBe(diagnosticsPage());
});

test('it names every code once', () => {
  const text = diagnosticsPage();
  for (const code of Object.keys(catalogue))
    expect(text.match(new RegExp(`^## \`${code}\`$`, 'gm')), code).toHaveLength(1);
  expect(text).not.toMatch(/(?<!-)undefined|\[object|NaN/);
});
