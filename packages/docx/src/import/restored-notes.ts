import type { FootnoteDefinition } from '@octavo/core';
import { restoredNote } from './note-labels.ts';

/** Labels of notes by what they are called elsewhere. */
type Labels = ReadonlyMap<string, string>;

/**
 * The notes of a text in the order in which the author wrote them, new ones last; what was left alone in them comes from the model. `free`
 * gives the author's labels by those that reading gave, `originalLabels` the numbers under which `original` was read by the author's labels.
 */
export function restoredNotes(
  read: readonly FootnoteDefinition[],
  {
    model,
    original,
    free,
    originalLabels,
  }: {
    readonly model: readonly FootnoteDefinition[];
    readonly original: readonly FootnoteDefinition[];
    readonly free: Labels;
    readonly originalLabels: Labels;
  },
): readonly FootnoteDefinition[] {
  const originals = byLabel(original);
  const models = byLabel(model);
  const notes = read.map((note) => {
    const label = free.get(note.label) ?? note.label;
    const before = originals.get(originalLabels.get(label) ?? '');
    return { ...note, label, children: restoredNote(note, before, models.get(label)) };
  });
  return inOrderOf(model, notes);
}

function byLabel(notes: readonly FootnoteDefinition[]): ReadonlyMap<string, FootnoteDefinition> {
  return new Map(notes.map((note) => [note.label, note]));
}

/** Notes in the order in which the author wrote them; new ones last. */
function inOrderOf(
  model: readonly FootnoteDefinition[],
  notes: readonly FootnoteDefinition[],
): readonly FootnoteDefinition[] {
  const order = new Map(model.map(({ label }, index) => [label, index]));
  const rank = ({ label }: FootnoteDefinition) => order.get(label) ?? model.length;
  return notes.toSorted((one, other) => rank(one) - rank(other));
}

/** The author's labels where they are known; notes that are new get numbers that no other note has. */
export function freeLabels(
  read: readonly FootnoteDefinition[],
  known: ReadonlyMap<string, string>,
  model: readonly FootnoteDefinition[],
): ReadonlyMap<string, string> {
  const used = new Set([...known.values(), ...model.map(({ label }) => label)]);
  const labels = new Map(known);
  let number = 1;
  for (const { label } of read) {
    if (labels.has(label)) continue;
    while (used.has(String(number))) number += 1;
    used.add(String(number));
    labels.set(label, String(number));
  }
  return labels;
}
