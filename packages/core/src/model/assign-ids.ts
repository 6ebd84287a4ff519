import { childrenOf, metadataNodes } from './children.ts';
import type { AnyNode, Node } from './node-map.ts';
import type { Document } from './nodes/document.ts';

/**
 * Gives every node the id that its kind and content make (53-bit cyrb53 hash in base 36, by bryc, public domain), with an
 * occurrence suffix for equal content. Ids thus survive edits elsewhere. Writes to the nodes it is given: only a builder,
 * which owns them, may call it.
 */
export function assignIds(document: Document): void {
  const seen = new Map<string, number>();
  for (const node of metadataNodes(document)) assign(node, seen);
  for (const node of childrenOf(document)) assign(node, seen);
}

function assign(node: Node, seen: Map<string, number>): string {
  let childHashes = '';
  for (const child of childrenOf(node)) {
    childHashes += childHashes === '' ? assign(child, seen) : `,${assign(child, seen)}`;
  }
  const hash = hashText(`${node.type}\u0000${ownContent(node)}\u0000${childHashes}`);
  const count = (seen.get(hash) ?? 0) + 1;
  seen.set(hash, count);
  (node as { id: string }).id = count === 1 ? hash : `${hash}-${count}`;
  return hash;
}

function ownContent(node: AnyNode): string {
  const record = node as unknown as Readonly<Record<string, unknown>>;
  let content = '';
  for (const key of Object.keys(record)) {
    const value = record[key];
    if (key === 'id' || key === 'position' || key === 'type' || typeof value === 'object') continue;
    content += `${content === '' ? '' : '\u0001'}${key}=${String(value)}`;
  }
  return content;
}

function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return inBase36(4294967296 * (2097151 & low) + (high >>> 0));
}

const digitsOf36 = '0123456789abcdefghijklmnopqrstuvwxyz';

/** What `toString(36)` gives for a whole number, in a third of its time: that divides by the rules for fractions. */
export function inBase36(value: number): string {
  let rest = value;
  let digits = '';
  do {
    const above = Math.floor(rest / 36);
    digits = digitsOf36.charAt(rest - above * 36) + digits;
    rest = above;
  } while (rest > 0);
  return digits;
}
