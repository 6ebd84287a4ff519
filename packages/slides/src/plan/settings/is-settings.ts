import type { Block, Container } from '@octavo/core';

/** Whether a block sets something for its slide, and shows nothing: Marp's directives, or the attributes of `::: slide`. */
export function isSettings(block: Block): block is Container {
  if (block.type !== 'container') return false;
  return block.name === 'slide-settings' || (block.name === 'slide' && block.children.length === 0);
}
