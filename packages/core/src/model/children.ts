import type { AnyNode, Block, Inline, Node, NodeMap } from './node-map.ts';
import type { Document, Metadata } from './nodes/document.ts';

type ChildFieldTable = {
  readonly [K in keyof NodeMap]: readonly Exclude<
    keyof NodeMap[K],
    'type' | 'id' | 'position' | 'attributes'
  >[];
} & { readonly document: readonly ('children' | 'footnotes')[] };

/**
 * The fields of each kind that hold nodes (a node, a list of nodes, or a list of such lists), in reading order.
 * A document's metadata is not among them: `walk` visits the flow and the notes.
 */
export const childFields: ChildFieldTable = {
  paragraph: ['children'],
  heading: ['children'],
  thematicBreak: [],
  pageBreak: [],
  slideBreak: [],
  blockQuote: ['children'],
  list: ['children'],
  codeBlock: [],
  table: ['caption', 'head', 'body'],
  figure: ['image', 'caption'],
  callout: ['title', 'children'],
  definitionList: ['children'],
  htmlBlock: [],
  mathBlock: [],
  chart: [],
  container: ['children'],
  conditional: ['children'],
  speakerNotes: ['children'],
  bibliography: [],
  text: [],
  emphasis: ['children'],
  strong: ['children'],
  strikethrough: ['children'],
  underline: ['children'],
  highlight: ['children'],
  subscript: ['children'],
  superscript: ['children'],
  keyboard: ['children'],
  span: ['children'],
  inlineCode: [],
  lineBreak: [],
  link: ['children'],
  image: [],
  footnoteReference: [],
  htmlInline: [],
  inlineMath: [],
  crossReference: [],
  citation: [],
  comment: [],
  listItem: ['children'],
  tableRow: ['cells'],
  tableCell: ['children'],
  definitionItem: ['terms', 'definitions'],
  footnoteDefinition: ['children'],
  document: ['children', 'footnotes'],
};

/** The nodes directly inside a node, in reading order. */
export function childrenOf(node: AnyNode): readonly Node[] {
  // The table names only fields that hold nodes, lists of nodes or lists of those; the compiler cannot follow it there.
  const record = node as unknown as Readonly<Record<string, NestedNodes | undefined>>;
  const fields = childFields[node.type] as readonly string[];
  const [only] = fields;
  if (only === undefined) return none;
  // Most kinds have one list, and no lists in it: every walk asks for it, so it is not copied.
  if (fields.length === 1) return (record[only] as readonly Node[] | undefined) ?? none;
  return fields.flatMap((field) => flatten(record[field]));
}

/** The nodes as `map` makes them; the list itself when that is what they are. Passes that change little copy little. */
export function mapNodes(nodes: readonly Node[], map: (node: Node) => Node): readonly Node[] {
  for (let index = 0; index < nodes.length; index += 1) {
    const node = nodes[index] as Node;
    const first = map(node);
    if (first === node) continue;
    const rest = nodes.slice(index + 1);
    return [...nodes.slice(0, index), first, ...rest.map(map)];
  }
  return nodes;
}

/** A copy of a node in which `map` has replaced each child list; the node itself when nothing changed. */
export function mapChildren<N extends AnyNode>(
  node: N,
  map: (children: readonly Node[]) => readonly Node[],
): N {
  const fields = childFields[node.type] as readonly string[];
  if (fields.length === 0) return node;
  const record = node as unknown as Readonly<Record<string, NestedNodes | undefined>>;
  let changed: Record<string, NestedNodes> | undefined;
  for (const field of fields) {
    const before = record[field];
    if (before === undefined) continue;
    const after = mapNested(before, map);
    if (after === before) continue;
    changed ??= {};
    changed[field] = after;
  }
  // `map` is trusted to keep each list's kind (inlines for inlines, rows for rows).
  return changed === undefined ? node : ({ ...node, ...changed } as N);
}

type NestedNodes = Node | readonly NestedNodes[];

const none: readonly Node[] = [];

function flatten(value: NestedNodes | undefined): readonly Node[] {
  if (value === undefined) return none;
  if (!isList(value)) return [value];
  return isFlat(value) ? value : value.flatMap(flatten);
}

function isFlat(list: readonly NestedNodes[]): list is readonly Node[] {
  for (let index = 0; index < list.length; index += 1) if (Array.isArray(list[index])) return false;
  return true;
}

function mapNested(value: NestedNodes, map: (children: readonly Node[]) => readonly Node[]): NestedNodes {
  if (!isList(value)) return map([value])[0] ?? value;
  if (isFlat(value)) {
    const after = map(value);
    return after === value || isSameList(after, value) ? value : after;
  }
  const after = value.map((entry) => mapNested(entry, map));
  return isSameList(after, value) ? value : after;
}

function isSameList(after: readonly NestedNodes[], before: readonly NestedNodes[]): boolean {
  if (after.length !== before.length) return false;
  for (let index = 0; index < after.length; index += 1) if (after[index] !== before[index]) return false;
  return true;
}

function isList(value: NestedNodes): value is readonly NestedNodes[] {
  return Array.isArray(value);
}

/** A document's metadata nodes, in the order in which a title block shows them. */
export function metadataNodes(document: Document): readonly Node[] {
  const { title = [], subtitle = [], abstract = [] } = document.metadata;
  return [...title, ...subtitle, ...abstract];
}

/** A document's metadata with its title, subtitle and abstract as `map` makes them. */
export function mapMetadata(metadata: Metadata, map: (nodes: readonly Node[]) => readonly Node[]): Metadata {
  const { title, subtitle, abstract } = metadata;
  return {
    ...metadata,
    // Inlines are left as inlines, blocks as blocks.
    ...(title === undefined ? {} : { title: map(title) as readonly Inline[] }),
    ...(subtitle === undefined ? {} : { subtitle: map(subtitle) as readonly Inline[] }),
    ...(abstract === undefined ? {} : { abstract: map(abstract) as readonly Block[] }),
  };
}
