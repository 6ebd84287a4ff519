import { type Document, type Node, walk } from '@octavo/core';

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
  const { file: _file, ...shown } = bare(document);
  const referred = new Set<string>();
  const { extraPositions: _places, ...metadata } = shown.metadata;
  for (const node of walk(shown)) if (node.type === 'footnoteReference') referred.add(node.label);
  return {
    ...shown,
    metadata: { ...metadata, extra: {} },
    footnotes: shown.footnotes.filter(({ label }) => referred.has(label)),
  };
}

/**
 * A copy without hidden nodes, ids and places. Ids and places are told from content by their keys: no node has content under these.
 */
function bare<T>(value: T): T {
  if (Array.isArray(value)) {
    // Leaving nodes out of a list keeps its kind.
    return value.filter((entry) => !isHidden(entry)).map((entry: unknown) => bare(entry)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    if (key === 'position') continue;
    const entry: unknown = (value as Readonly<Record<string, unknown>>)[key];
    copy[key] = key === 'id' ? '' : typeof entry === 'object' ? bare(entry) : entry;
  }
  // The same keys but places.
  return copy as T;
}

function isHidden(value: unknown): boolean {
  // Whatever else has a type has one of another name.
  return (
    typeof value === 'object' && value !== null && hidden.has((value as Partial<Node>).type as Node['type'])
  );
}
