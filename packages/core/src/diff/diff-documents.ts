import type { Document } from '../model/nodes/document.ts';
import { alignSequences } from './align-sequences.ts';
import { diffWords, type WordChange } from './diff-words.ts';
import { type DocumentUnit, documentUnits } from './document-units.ts';

/** What happened to a piece of a document. */
export type DocumentChange =
  | { readonly type: 'added'; readonly after: DocumentUnit }
  | { readonly type: 'removed'; readonly before: DocumentUnit }
  | { readonly type: 'moved'; readonly before: DocumentUnit; readonly after: DocumentUnit }
  | {
      readonly type: 'changed';
      readonly before: DocumentUnit;
      readonly after: DocumentUnit;
      readonly words: readonly WordChange[];
    };

/** Changes in the order of the later document; what was removed stands where it was. */
export interface DocumentDiff {
  readonly schemaVersion: 1;
  readonly same: boolean;
  readonly changes: readonly DocumentChange[];
}

/** Pieces whose words agree by this share are one that was changed. */
const leastAgreement = 0.4;

/** Compares two documents by meaning: how lines were broken and which marks were typed is no difference. */
export function diffDocuments(before: Document, after: Document): DocumentDiff {
  const [earlier, later] = [documentUnits(before), documentUnits(after)];
  const steps = alignSequences(earlier.map(keyOf), later.map(keyOf));
  const gone = new Map<number, DocumentUnit>();
  const come = new Map<number, DocumentUnit>();
  for (const step of steps) {
    if (step.type === 'removed') gone.set(step.before, earlier[step.before] as DocumentUnit);
    if (step.type === 'added') come.set(step.after, later[step.after] as DocumentUnit);
  }
  const moved = findMoved(gone, come);
  const changes: DocumentChange[] = [];
  let removed: DocumentUnit[] = [];
  let added: DocumentUnit[] = [];
  const flush = () => {
    changes.push(...pairChanged(removed, added));
    [removed, added] = [[], []];
  };
  for (const step of steps) {
    if (step.type === 'same') flush();
    else if (step.type === 'removed') {
      if (!moved.sources.has(step.before)) removed.push(earlier[step.before] as DocumentUnit);
    } else {
      const source = moved.sourceOf.get(step.after);
      const unit = later[step.after] as DocumentUnit;
      if (source === undefined) added.push(unit);
      else {
        flush();
        changes.push({ type: 'moved', before: earlier[source] as DocumentUnit, after: unit });
      }
    }
  }
  flush();
  return { schemaVersion: 1, same: changes.length === 0, changes };
}

function keyOf({ kind, text, path }: DocumentUnit): string {
  return `${kind}\u0000${path.join('/')}\u0000${text.replace(/\s+/g, ' ')}`;
}

/** What left one place and came to another, word for word. */
function findMoved(gone: ReadonlyMap<number, DocumentUnit>, come: ReadonlyMap<number, DocumentUnit>) {
  const places = new Map<string, number[]>();
  for (const [index, unit] of gone) {
    if (unit.text.length < 12) continue;
    const key = `${unit.kind} ${unit.text}`;
    places.set(key, [...(places.get(key) ?? []), index]);
  }
  const sources = new Set<number>();
  const sourceOf = new Map<number, number>();
  for (const [index, unit] of come) {
    const source = places.get(`${unit.kind} ${unit.text}`)?.shift();
    if (source === undefined) continue;
    sources.add(source);
    sourceOf.set(index, source);
  }
  return { sources, sourceOf };
}

/** At most so many pieces are compared each with each; more of them in a row are a rewrite. */
const mostPairs = 2_500;

/** Within a place that differs: pieces that are alike are one that changed, in their order. */
function pairChanged(
  removed: readonly DocumentUnit[],
  added: readonly DocumentUnit[],
): readonly DocumentChange[] {
  const changes: DocumentChange[] = [];
  let next = 0;
  const compares = removed.length * added.length <= mostPairs;
  for (const unit of removed) {
    const found = compares ? added.findIndex((other, index) => index >= next && isAlike(unit, other)) : -1;
    if (found < 0) {
      changes.push({ type: 'removed', before: unit });
      continue;
    }
    for (const other of added.slice(next, found)) changes.push({ type: 'added', after: other });
    const other = added[found] as DocumentUnit;
    changes.push({ type: 'changed', before: unit, after: other, words: diffWords(unit.text, other.text) });
    next = found + 1;
  }
  for (const other of added.slice(next)) changes.push({ type: 'added', after: other });
  return changes;
}

function isAlike(left: DocumentUnit, right: DocumentUnit): boolean {
  if (left.text === right.text) return true;
  if (left.kind !== right.kind) return false;
  const [one, two] = [wordsOf(left), wordsOf(right)];
  const common = [...one].filter((word) => two.has(word)).length;
  return (2 * common) / Math.max(1, one.size + two.size) >= leastAgreement;
}

function wordsOf({ text }: DocumentUnit): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
