import type { Node, NodeId, ResolvedDocument, ResolvedFootnote } from '@octavo/core';

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
 * Which references carry notes, `flow` being all nodes but those of the notes. Word has no notes in notes: one that is first referred to inside another is written at
 * that one's end. Where this makes Word count otherwise than the document does, the numbers are written out.
 */
export function planNotes(flow: readonly Node[], resolved: ResolvedDocument): NotePlan {
  const references = flow.filter((node) => node.type === 'footnoteReference');
  const inFlow = new Set(references.map((node) => node.id));
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
