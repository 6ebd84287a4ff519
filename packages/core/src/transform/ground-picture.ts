import type { Position } from '../model/nodes/base.ts';
import type { Conditional } from '../model/nodes/conditional.ts';

/** A picture behind a slide, or beside its words (`bg right`), in the notation that Marp has for it; formats without slides do not have it. */
export function groundPicture(url: string, position: Position | undefined, alt = 'bg'): Conditional {
  const base = { id: '', ...(position === undefined ? {} : { position }) };
  const image = { ...base, type: 'image', url, alt } as const;
  return {
    ...base,
    type: 'conditional',
    mode: 'only',
    formats: ['slides'],
    children: [{ ...base, type: 'paragraph', children: [image] }],
  };
}
