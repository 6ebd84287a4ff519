import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import { plainText } from '../model/plain-text.ts';
import { walk } from '../model/visit.ts';
import type { Anchors } from './anchor-nodes.ts';
import { decodeFragment } from './decode-fragment.ts';
import type { NodeNumber, NodeTable, ReferenceTarget } from './resolved-document.ts';

export interface References {
  readonly references: NodeTable<ReferenceTarget>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the node behind every `[@label]` and `[words](#label)`. */
export function resolveReferences(
  document: Document,
  { anchors, targets }: Pick<Anchors, 'anchors' | 'targets'>,
  numbers: NodeTable<NodeNumber>,
): References {
  const references: Record<string, ReferenceTarget> = {};
  const diagnostics: Diagnostic[] = [];
  for (const node of walk(document)) {
    const label = labelOf(node);
    if (label === undefined) continue;
    const target = findTarget(label, targets);
    if (target === undefined) {
      const suggestion = suggest(label, targets.keys());
      diagnostics.push(
        createDiagnostic(
          'reference-unresolved',
          { target: label, suggestion },
          { file: document.file, position: node.position },
        ),
      );
    } else {
      references[node.id] = {
        targetId: target.id,
        anchor: anchors[target.id] ?? label,
        text: textOf(target, numbers),
      };
    }
  }
  return { references, diagnostics };
}

function labelOf(node: Node): string | undefined {
  if (node.type === 'crossReference') return node.target;
  // `#` alone is the top of a page in a browser, and nothing in a document.
  return node.type === 'link' && node.url.startsWith('#') && node.url.length > 1
    ? decodeFragment(node.url.slice(1))
    : undefined;
}

/** What bears a name; GitHub writes names in small letters, and puts its own before them. */
export function findTarget<Target>(label: string, targets: ReadonlyMap<string, Target>): Target | undefined {
  return targets.get(label) ?? targets.get(label.toLowerCase()) ?? targets.get(`user-content-${label}`);
}

/** `Figure 3`, `Section 2.1`; a target without a number is named by its words. */
function textOf(target: Node, numbers: NodeTable<NodeNumber>): string {
  const number = numbers[target.id];
  if (number !== undefined) return number.label;
  // A title that was a heading keeps its label on a span.
  if (target.type === 'heading' || target.type === 'span') return plainText(target.children);
  return target.attributes?.label ?? '';
}
