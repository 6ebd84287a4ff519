import { type NodeId, type ResolvedDocument, type ResolvedFootnote, walk } from '@octavo/core';

/** A note that Word itself places. */
export interface NativeNote {
  readonly id: number;
  readonly footnote: ResolvedFootnote;
  /** Set when Word would count otherwise than the document does: the number is then written out. */
  readonly customMark: boolean;
}

export interface NotePlan {
  /** By id of the reference that carries the note. */
  readonly native: ReadonlyMap<NodeId, NativeNote>;
  /** By label: every note. */
  readonly byLabel: ReadonlyMap<string, ResolvedFootnote>;
}

/**
 * Which references carry notes. Word has no notes in notes: one that is first referred to inside another is written at
 * that one's end. Where this makes Word count otherwise than the document does, the numbers are written out.
 */
export function planNotes(resolved: ResolvedDocument): NotePlan {
  const inFlow = referencesInFlow(resolved);
  const native = new Map<NodeId, NativeNote>();
  let automatic = 0;
  for (const footnote of resolved.footnotes) {
    const carrier = footnote.references.find((reference) => inFlow.has(reference));
    if (carrier === undefined || carrier !== footnote.references[0]) continue;
    const customMark = footnote.number !== automatic + 1;
    if (!customMark) automatic += 1;
    native.set(carrier, { id: native.size + 1, footnote, customMark });
  }
  return { native, byLabel: new Map(resolved.footnotes.map((note) => [note.label, note])) };
}

function referencesInFlow(resolved: ResolvedDocument): ReadonlySet<NodeId> {
  const flow = { ...resolved.document, footnotes: [] };
  const ids = new Set<NodeId>();
  for (const node of walk(flow)) if (node.type === 'footnoteReference') ids.add(node.id);
  return ids;
}
