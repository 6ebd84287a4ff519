import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { childrenOf, metadataNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import type { FootnoteReference } from '../model/nodes/footnote-reference.ts';
import { walk } from '../model/visit.ts';
import type { NodeTable, ResolvedFootnote } from './resolved-document.ts';

export interface Footnotes {
  readonly footnotes: readonly ResolvedFootnote[];
  readonly footnoteNumbers: NodeTable<number>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Numbers notes in the order in which the text refers to them; notes that only notes refer to come after. */
export function orderFootnotes(document: Document): Footnotes {
  const definitions = new Map(document.footnotes.map((definition) => [definition.label, definition]));
  const order = new Map<string, FootnoteReference[]>();
  const undefinedReferences: FootnoteReference[] = [];
  const pending: Node[] = [...metadataNodes(document), ...document.children];
  for (let index = 0; index < pending.length; index += 1) {
    for (const reference of referencesIn(pending[index] as Node)) {
      const known = order.get(reference.label);
      const definition = definitions.get(reference.label);
      if (known !== undefined) known.push(reference);
      else if (definition === undefined) undefinedReferences.push(reference);
      else {
        order.set(reference.label, [reference]);
        pending.push(...childrenOf(definition));
      }
    }
  }
  const footnotes = Array.from(order, ([label, references], index): ResolvedFootnote | undefined => {
    const definition = definitions.get(label);
    return definition && { number: index + 1, label, definition, references: references.map(({ id }) => id) };
  }).filter((footnote) => footnote !== undefined);
  return {
    footnotes,
    footnoteNumbers: Object.fromEntries(
      footnotes.flatMap(({ number, references }) => references.map((id) => [id, number])),
    ),
    diagnostics: [
      ...tellUndefined(document, undefinedReferences, definitions),
      ...tellUnused(document, order),
    ],
  };
}

function referencesIn(node: Node): readonly FootnoteReference[] {
  return Array.from(walk(node)).filter(
    (inner): inner is FootnoteReference => inner.type === 'footnoteReference',
  );
}

/** A mark without a note stays text when Markdown is parsed; it is found by its shape. */
function tellUndefined(
  document: Document,
  references: readonly FootnoteReference[],
  definitions: ReadonlyMap<string, unknown>,
): readonly Diagnostic[] {
  const tell = (label: string, node: Node): Diagnostic => {
    const suggestion = suggest(label, definitions.keys());
    return createDiagnostic(
      'footnote-undefined',
      { label, suggestion },
      { file: document.file, position: node.position },
    );
  };
  const marks = Array.from(walk(document)).flatMap((node) =>
    node.type === 'text'
      ? Array.from(node.value.matchAll(/\[\^([^\]\s^]+)\]/g), ([, label]) => tell(label ?? '', node))
      : [],
  );
  return [...references.map((reference) => tell(reference.label, reference)), ...marks];
}

function tellUnused(document: Document, order: ReadonlyMap<string, unknown>): readonly Diagnostic[] {
  return document.footnotes
    .filter(({ label }) => !order.has(label))
    .map(({ label, position }) =>
      createDiagnostic('footnote-unused', { label }, { file: document.file, position }),
    );
}
