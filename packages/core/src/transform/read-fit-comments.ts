import { mapChildren, mapNodes } from '../model/children.ts';
import type { Inline, Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Heading } from '../model/nodes/heading.ts';
import { walk } from '../model/visit.ts';

/** The class of a heading whose slide sets it as large as its place allows. */
const fitClass = 'fit';

/** Marp's `# <!-- fit --> Words` says the same as `# Words {.fit}`. */
export function readFitComments(document: Document): Document {
  if (!walk(document).some((node) => node.type === 'htmlInline' && isFit(node))) return document;
  const read = (children: readonly Node[]): readonly Node[] =>
    mapNodes(children, (child) => (child.type === 'heading' ? readHeading(child) : mapChildren(child, read)));
  return mapChildren(document, read);
}

function readHeading(heading: Heading): Heading {
  if (!heading.children.some(isFit)) return heading;
  const classes = heading.attributes?.classes ?? [];
  return {
    ...heading,
    attributes: { ...heading.attributes, classes: [...classes, fitClass] },
    children: withoutMarks(heading.children),
  };
}

/** The heading without its marks, nor the space that one at its beginning leaves. */
function withoutMarks(inlines: readonly Inline[]): readonly Inline[] {
  const rest = inlines.filter((inline) => !isFit(inline));
  const [first, ...others] = rest;
  if (first?.type !== 'text') return rest;
  const value = first.value.trimStart();
  return value === '' ? others : [{ ...first, value }, ...others];
}

function isFit(inline: Inline): boolean {
  return inline.type === 'htmlInline' && /^<!--\s*fit\s*-->$/.test(inline.value);
}
