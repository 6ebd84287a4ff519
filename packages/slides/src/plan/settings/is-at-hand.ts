import type { Image, ResolvedDocument } from '@octavo/core';

/** Whether a picture can be shown, and needs no words in its place. */
export function isAtHand({ id }: Pick<Image, 'id'>, assets: ResolvedDocument['assets']): boolean {
  const asset = assets[id];
  return asset !== undefined && asset.type !== 'missing';
}
