import { defaultConfig, parseSource, walk } from '@octavo/core';
import { describe, expect, it } from 'vitest';

describe('pasted text', () => {
  it('gives every node the line of the text that it comes from', async () => {
    const source =
      'A title line\nFirst paragraph of the text, long enough to be one.\nSecond paragraph, which ends here.\n';
    const { document } = await parseSource({ source, file: 'a.txt', format: 'text' }, defaultConfig);
    const lines = document?.children.map((block) => block.position?.start.line);
    expect(lines).toEqual([2, 3]);
    const offsets = document && Array.from(walk(document), (node) => node.position?.start.offset ?? 0);
    expect(Math.max(...(offsets ?? []))).toBeLessThan(source.length);
  });
});
