import { type Document, mapChildren, type Node, walk } from '@octavo/core';

/** Kinds of blocks that a Word document does not show. */
const hidden: ReadonlySet<Node['type']> = new Set([
  'speakerNotes',
  'slideBreak',
  'htmlBlock',
  'htmlInline',
  'conditional',
]);

/**
 * The part of a model that its Word document shows: no speaker's notes, no text for other formats, no notes that nothing refers to,
 * no keys of the front matter that stand nowhere; without ids and places, which reading makes anew.
 */
export function shownModel(document: Document): Document {
  const show = (nodes: readonly Node[]): readonly Node[] =>
    nodes.filter(({ type }) => !hidden.has(type)).map((node) => mapChildren(node, show));
  const shown = mapChildren(document, show);
  const referred = new Set(
    Array.from(walk(shown)).flatMap((node) => (node.type === 'footnoteReference' ? [node.label] : [])),
  );
  const { file: _file, ...rest } = shown;
  const kept = {
    ...rest,
    metadata: { ...shown.metadata, extra: {} },
    footnotes: shown.footnotes.filter(({ label }) => referred.has(label)),
  };
  // Ids and places are told from content by their keys: no node has content under these.
  return JSON.parse(
    JSON.stringify(kept, (key, value: unknown) =>
      key === 'position' ? undefined : key === 'id' ? '' : value,
    ),
  ) as Document;
}
