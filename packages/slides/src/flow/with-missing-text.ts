import type { Image, ResolvedDocument } from '@octavo/core';
import { isAtHand } from '../plan/settings/is-at-hand.ts';
import { wordsOfMissing } from './words-of-missing.ts';

/** For formats that keep pictures by their address: one that cannot be read says so, where no words of its author say what it shows. */
export function withMissingText(image: Image, resolved: ResolvedDocument): Image {
  return image.alt !== '' || isAtHand(image, resolved.assets)
    ? image
    : { ...image, alt: wordsOfMissing(image, resolved) };
}
