import { readFileSync } from 'node:fs';
import * as core from '@octavo/core';
import { describe, expect, it } from 'vitest';
import * as docx from '../src/index.ts';

describe('the README', () => {
  it('shows code that runs', async () => {
    const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
    const code = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
    const body = code.replace(/import (\{[^}]*\}) from '@octavo\/(\w+)';/g, 'const $1 = $2;');
    const shown: unknown[] = [];
    const run = new Function('core', 'docx', 'console', `return (async () => {${body}})();`);
    await run(core, docx, { log: (value: unknown) => shown.push(value) });
    expect(shown).toEqual([true]);
  });

  it('names all that the package exports', () => {
    expect(Object.keys(docx)).toEqual(['docxRenderer']);
  });
});
