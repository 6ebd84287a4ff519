import type { Node } from '@octavo/core';
import { blockKey } from './block-key.ts';
import { pairChanged } from './pair-changed.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * A node that an editor changed, with all that he left alone in it as its author wrote it: a merge of three, field by field and child by child.
 * `original` is the author's node as it read before.
 */
export function restoreInside<T extends Node>(read: T, original: Node, model: Node): T {
  if (read.type !== original.type || read.type !== model.type) return read;
  // Nodes are records of their fields.
  const [now, before, author] = [read, original, model] as unknown as readonly [Fields, Fields, Fields];
  const merged: Record<string, unknown> = { type: read.type, id: read.id };
  for (const key of Object.keys({ ...author, ...now })) {
    if (key === 'type' || key === 'id' || key === 'position') continue;
    const value = restoredField(now[key], before[key], author[key]);
    if (value !== undefined) merged[key] = value;
  }
  // Each field is one of the same field of a node of this type.
  return merged as unknown as T;
}

function restoredField(now: unknown, before: unknown, author: unknown): unknown {
  if (isSame(now, before)) return author;
  if (isNode(now) && isNode(before) && isNode(author)) return restoreInside(now, before, author);
  if (!Array.isArray(now) || !Array.isArray(before) || !Array.isArray(author)) return now;
  // A list that read otherwise than it was written cannot be told apart child by child.
  if (!now.every(isNode) || !before.every(isNode) || !author.every(isNode)) return now;
  if (before.length !== author.length || before.some(({ type }, index) => author[index]?.type !== type))
    return now;
  const restored: unknown[] = [...now];
  for (const pair of pairChanged(before, now)) {
    const [read, original, model] = [now[pair.after], before[pair.before], author[pair.before]];
    if (read !== undefined && original !== undefined && model !== undefined)
      restored[pair.after] = pair.isSame ? model : restoreInside(read, original, model);
  }
  return restored;
}

function isSame(one: unknown, other: unknown): boolean {
  return blockKey(one ?? null) === blockKey(other ?? null);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'id' in value;
}
