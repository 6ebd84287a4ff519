import type { Inline, Node } from '@octavo/core';
import type { InlineContext } from './flow-context.ts';

/** The language that its author gives a node. */
export function languageOf({ attributes }: Pick<Node, 'attributes'>): string | undefined {
  return attributes?.values?.['lang'];
}

/** The context of what is in a node: in the language that its author gives it. */
export function spokenContext<C extends InlineContext>(node: Pick<Node, 'attributes'>, context: C): C {
  const language = languageOf(node);
  return language === undefined ? context : { ...context, style: { ...context.style, language } };
}

/** The words of a block that stand without it, as in a title: in its language. */
export function spokenInlines(
  block: Pick<Node, 'id' | 'attributes'> & { readonly children: readonly Inline[] },
): readonly Inline[] {
  const lang = languageOf(block);
  if (lang === undefined || block.children.length === 0) return block.children;
  const attributes = { values: { lang } };
  return [{ type: 'span', id: `${block.id}-words`, attributes, children: block.children }];
}
