import { mapChildren } from '../model/children.ts';
import type { Inline, Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Heading } from '../model/nodes/heading.ts';
import { plainText } from '../model/plain-text.ts';
import { walk } from '../model/visit.ts';

/**
 * Makes the heading that is the document's title its title. A first heading of level 1 that repeats the front matter's title, or that
 * is the only one of its level where the front matter has none, would stand twice in a document with a title block. The levels below
 * move up, so that the first section is of level 1.
 */
export function liftTitle(document: Document): Document {
  const [first, ...rest] = document.children;
  if (first?.type !== 'heading' || first.depth !== 1 || first.children.length === 0) return document;
  const { title } = document.metadata;
  if (title !== undefined && normalise(plainText(title)) !== normalise(plainText(first.children)))
    return document;
  const others = rest.flatMap((block) =>
    Array.from(walk(block)).filter((node): node is Heading => node.type === 'heading'),
  );
  const alone = others.every((heading) => heading.depth > 1);
  if (title === undefined && !alone) return document;
  const lifted: Document = {
    ...document,
    metadata: {
      ...document.metadata,
      title: titleOf(first),
    },
    children: rest,
  };
  return alone ? mapChildren(lifted, raiseHeadings) : lifted;
}

/** The words of the heading; a label that it has stays around them. */
function titleOf({ children, attributes, position }: Heading): readonly Inline[] {
  if (attributes?.label === undefined) return children;
  const place = position === undefined ? {} : { position };
  return [{ type: 'span', id: '', ...place, attributes: { label: attributes.label }, children }];
}

function raiseHeadings(children: readonly Node[]): readonly Node[] {
  return children.map((child) => {
    const raised = mapChildren(child, raiseHeadings);
    // A depth of 2 to 6 less one is a depth.
    return raised.type === 'heading' && raised.depth > 1
      ? { ...raised, depth: (raised.depth - 1) as Heading['depth'] }
      : raised;
  });
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
