import type { Node } from '@octavo/core';
import { textDirection } from '../markup/text-direction.ts';
import type { ContentContext, PlaceAttributes } from './content-context.ts';

/** What any element carries from its node: its place in the page, and the language with its direction where it changes. */
export type NodeAttributes = PlaceAttributes & {
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
};

export function nodeAttributes(node: Node, context: ContentContext): NodeAttributes {
  const lang = node.attributes?.values?.['lang'];
  return {
    ...context.placeOf(node),
    ...(lang === undefined ? {} : { lang, dir: textDirection(lang) }),
  };
}
