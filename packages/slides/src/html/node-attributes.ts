import type { Node } from '@octavo/core';
import type { HtmlContext } from './html-context.ts';
import { textDirection } from './markup/text-direction.ts';

/** What any element carries from its node: the anchor, and the language with its direction where it changes. */
export type NodeAttributes = {
  readonly id?: string;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly 'data-step'?: number;
};

export function nodeAttributes(node: Node, context: HtmlContext): NodeAttributes {
  const id = context.anchors.anchorOf(node, context.area);
  const step = context.stepOf.get(node.id);
  const lang = node.attributes?.values?.['lang'];
  return {
    ...(id === undefined ? {} : { id }),
    ...(step === undefined ? {} : { 'data-step': step }),
    ...(lang === undefined ? {} : { lang, dir: textDirection(lang) }),
  };
}
