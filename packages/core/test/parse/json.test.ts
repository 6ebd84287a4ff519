import { defaultConfig, parseSource, validateDocument } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { parse } from '../support/parse.ts';

describe('documents as JSON', () => {
  it('come back equal', async () => {
    const { document } = await parse(
      '---\ntitle: T\n---\n\n# A\n\ntext[^1] `c` | \n\n| a |\n|---|\n| b |\n\n[^1]: note\n',
    );
    const again = await parseSource({ source: JSON.stringify(document), format: 'json' }, defaultConfig);
    expect(again.document).toEqual(document);
  });

  it.each([
    ['{', 'json-invalid'],
    ['{"type":"document"}', 'json-invalid'],
    ['[]', 'json-invalid'],
  ])('refuses %j', async (source, code) => {
    const { document, diagnostics } = await parseSource({ source, format: 'json' }, defaultConfig);
    expect(document).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code, severity: 'error' }]);
  });

  it('are refused with a node kind that the model does not have', async () => {
    const { document } = await parse('text');
    const wrong = { ...document, children: [{ type: 'blink', id: 'x' }] };
    expect(await validateDocument(wrong)).toBeDefined();
  });
});
