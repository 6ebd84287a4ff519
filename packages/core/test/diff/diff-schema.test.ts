import { Ajv } from 'ajv';
import { expect, it } from 'vitest';
import schema from '../../diff.schema.json' with { type: 'json' };
import { diffDocuments } from '../../src/diff/diff-documents.ts';
import { parse } from '../support/parse.ts';

const before = `---
title: A port
---

# Ships

Two ships came in at noon.

A paragraph that moves to the end of the text.

- rope[^1]

[^1]: Of hemp.
`;

const after = `# Ships

Three ships came in at noon.

- rope[^1]

| a | b |
| - | - |
| 1 | 2 |

A paragraph that moves to the end of the text.

[^1]: Of hemp.
`;

it('every kind of difference is valid against the published schema, and a wrong one is not', async () => {
  const [{ document: earlier }, { document: later }] = [await parse(before), await parse(after)];
  const diff = JSON.parse(JSON.stringify(diffDocuments(earlier, later)));
  const types = diff.changes.map(({ type }: { type: string }) => type);
  expect(new Set(types)).toEqual(new Set(['added', 'removed', 'changed', 'moved']));
  const validate = new Ajv({ strict: false }).compile(schema);
  expect(validate(diff), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...diff, changes: [{ type: 'gone' }] })).toBe(false);
  expect(
    validate({ ...diff, changes: [{ type: 'added', after: { kind: 'blink', text: '', path: [] } }] }),
  ).toBe(false);
});
