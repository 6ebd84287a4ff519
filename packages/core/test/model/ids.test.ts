import { walk } from '@octavo/core/model';
import { describe, expect, it } from 'vitest';
import { inBase36 } from '../../src/model/assign-ids.ts';
import { parse, parseAndTransform, resolve } from '../support/parse.ts';

const ids = async (source: string) => Array.from(walk((await parse(source)).document), (node) => node.id);

describe('node ids', () => {
  it('are unique', async () => {
    const all = await ids('same\n\nsame\n\n- same\n- same\n');
    expect(new Set(all).size).toBe(all.length);
  });

  it('are the same where a document is converted as where it is parsed and transformed', async () => {
    const source = '# Title\n\n## Same\n\n<b>x</b> y\n\n## Same\n\n<!-- c -->\n\n| a |\n|---|\n| a |\n';
    const { document } = await parseAndTransform(source);
    const { resolved } = await resolve(source);
    expect(resolved.document).toEqual(document);
    expect(new Set(walk(document).map(({ id }) => id)).size).toBe(walk(document).length);
  });

  it('stay when text is put in before', async () => {
    const before = await ids('# A\n\nwords\n');
    const after = await ids('new\n\n# A\n\nwords\n');
    expect(before.every((id) => after.includes(id))).toBe(true);
  });

  it('write numbers as `toString` does', () => {
    const numbers = Array.from({ length: 200 }, (_, index) =>
      Math.floor(Number.MAX_SAFE_INTEGER / 1.2 ** index),
    );
    for (const number of [0, 35, 36, 1295, 1296, ...numbers])
      expect(inBase36(number)).toBe(number.toString(36));
  });
});
