import { type Block, type Inline, type Metadata, plainText } from '@octavo/core';
import type { gatherBlocks } from './gather-blocks.ts';

/** Title, authors and the like at the beginning become metadata. */
export function takeFront(gathered: ReturnType<typeof gatherBlocks>): {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
} {
  let title: readonly Inline[] | undefined;
  let subtitle: readonly Inline[] | undefined;
  let date: string | undefined;
  const authors: string[] = [];
  const abstract: Block[] = [];
  let keywords: readonly string[] = [];
  const blocks: Block[] = [];
  for (const block of gathered) {
    const role = roleOf(block);
    if (role === undefined || block.type !== 'paragraph') blocks.push(block);
    else if (role === 'title' && title === undefined) title = block.children;
    else if (role === 'subtitle' && subtitle === undefined) subtitle = block.children;
    else if (role === 'author') authors.push(plainText(block.children));
    else if (role === 'date') date = plainText(block.children);
    else if (role === 'abstract') abstract.push(withoutRole(block));
    else if (role === 'keywords')
      keywords = plainText(block.children)
        .replace(/^[^:：]*[:：]\s*/, '')
        .split(/\s*[,;，；、،]\s*/);
    else if (role === 'title' || role === 'subtitle') blocks.push(withoutRole(block));
  }
  return {
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(subtitle === undefined ? {} : { subtitle }),
      authors: authors.map((name) => ({ name, affiliations: [] })),
      ...(date === undefined ? {} : { date }),
      keywords,
      ...(abstract.length === 0 ? {} : { abstract }),
      extra: {},
    },
    blocks,
  };
}

function roleOf(block: Block): string | undefined {
  return block.attributes?.values?.['front'];
}

function withoutRole(block: Block): Block {
  const { attributes: _role, ...rest } = block;
  return rest;
}
