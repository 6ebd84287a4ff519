import type { Block } from '@octavo/core';

/** One block for each item of a list, so that slides can part between them. */
export function explode(block: Block): readonly Block[] {
  if (block.type === 'list') {
    const first = block.start ?? 1;
    return block.children.map((item, index) => ({
      ...block,
      ...(block.ordered ? { start: first + index } : {}),
      children: [item],
    }));
  }
  if (block.type === 'definitionList') return block.children.map((item) => ({ ...block, children: [item] }));
  return [block];
}

/** The inverse of `explode`: neighbours that come from one list are that list again. */
export function join(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const block of blocks) {
    const last = result.at(-1);
    if (last?.type === 'list' && block.type === 'list' && last.id === block.id) {
      result[result.length - 1] = { ...last, children: [...last.children, ...block.children] };
    } else if (last?.type === 'definitionList' && block.type === 'definitionList' && last.id === block.id) {
      result[result.length - 1] = { ...last, children: [...last.children, ...block.children] };
    } else result.push(block);
  }
  return result;
}
