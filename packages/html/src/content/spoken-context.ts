import type { Node } from '@octavo/core';
import type { ContentContext } from './content-context.ts';

/** The context of what is in a node: in the language that its author gives it. */
export function spokenContext<C extends ContentContext>({ attributes }: Node, context: C): C {
  const language = attributes?.values?.['lang'];
  return language === undefined ? context : { ...context, language };
}
