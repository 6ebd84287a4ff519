import { mapChildren, mapNodes } from '../model/children.ts';
import type { Inline, Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Heading } from '../model/nodes/heading.ts';
import { plainText } from '../model/plain-text.ts';
import { walk } from '../model/visit.ts';

/**
 * Makes the heading that is the document's title its title: a first heading that repeats the front matter's title, or that alone is of
 * the highest level where the front matter has none, would stand twice in a document with a title block. Below a title the sections
 * move up, so that the first of them is of level 1, whatever level the source begins with.
 */
export function liftTitle(document: Document): Document {
  const titled = withoutRepeatedTitle(document);
  return titled.metadata.title === undefined ? titled : raiseHeadings(titled);
}

function withoutRepeatedTitle(document: Document): Document {
  const [first, ...rest] = document.children;
  if (first?.type !== 'heading' || first.children.length === 0) return document;
  const { title } = document.metadata;
  const lifts = title === undefined ? isAloneOnTop(first, document) : sameWords(title, first.children);
  if (!lifts) return document;
  return { ...document, metadata: { ...document.metadata, title: titleOf(first) }, children: rest };
}

function isAloneOnTop(first: Heading, document: Document): boolean {
  return headingsOf(document).every((heading) => heading === first || heading.depth > first.depth);
}

function sameWords(title: readonly Inline[], heading: readonly Inline[]): boolean {
  return normalise(plainText(title)) === normalise(plainText(heading));
}

/** The words of the heading; a label and classes that it has stay around them. */
function titleOf({ children, attributes = {}, position }: Heading): readonly Inline[] {
  const { label, classes = [] } = attributes;
  if (label === undefined && classes.length === 0) return children;
  const place = position === undefined ? {} : { position };
  const kept = {
    ...(label === undefined ? {} : { label }),
    ...(classes.length === 0 ? {} : { classes }),
  };
  return [{ type: 'span', id: '', ...place, attributes: kept, children }];
}

function raiseHeadings(document: Document): Document {
  const headings = headingsOf(document);
  const levels = headings.reduce((least, heading) => Math.min(least, heading.depth), 6) - 1;
  if (levels === 0 || headings.length === 0) return document;
  const raise = (children: readonly Node[]): readonly Node[] =>
    mapNodes(children, (child) => {
      const raised = mapChildren(child, raise);
      // A depth is at least the least one, so that what is left is 1 to 6.
      return raised.type === 'heading'
        ? { ...raised, depth: (raised.depth - levels) as Heading['depth'] }
        : raised;
    });
  return mapChildren(document, raise);
}

/** The headings of the flow and the notes. */
function headingsOf(document: Document): readonly Heading[] {
  const headings: Heading[] = [];
  for (const block of [...document.children, ...document.footnotes]) {
    for (const node of walk(block)) if (node.type === 'heading') headings.push(node);
  }
  return headings;
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
