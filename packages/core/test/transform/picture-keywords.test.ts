import { walk } from '@octavo/core';
import { describe, expect, it } from 'vitest';
import { parseAndTransform } from '../support/parse.ts';

const imagesOf = async (front: string, source: string) => {
  const { document } = await parseAndTransform(`---\n${front}\n---\n\n${source}\n`);
  return Array.from(walk(document)).flatMap((node) =>
    node.type === 'image' ? [[node.alt, node.attributes?.values ?? {}]] : [],
  );
};

describe("Marp's keywords for the size of a picture", () => {
  it('say it in a deck for Marp, and are no words of its description', async () => {
    expect(await imagesOf('marp: true', '![w:300 A boat](a.png)\n\nIn a ![height:2cm](b.png) line')).toEqual([
      ['A boat', { width: '300' }],
      ['', { height: '2cm' }],
    ]);
  });

  it('leave pictures behind slides, and other documents, alone', async () => {
    expect(await imagesOf('marp: true', '![bg w:300 A boat](a.png)')).toEqual([['bg w:300 A boat', {}]]);
    expect(await imagesOf('title: T', 'The ![w:300 A boat](a.png)')).toEqual([['w:300 A boat', {}]]);
  });
});
