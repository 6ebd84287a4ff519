import Slugger from 'github-slugger';
import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import { plainText } from '../model/plain-text.ts';
import { walk } from '../model/visit.ts';
import type { NodeTable } from './resolved-document.ts';

export interface Anchors {
  readonly anchors: NodeTable<string>;
  /** Where each label, and each anchor that was made, leads; the first of a name wins. */
  readonly targets: ReadonlyMap<string, Node>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Gives an anchor to every heading and every labelled node: the author's label, else GitHub's slug of the heading's words, which
 * keeps letters of every script. A second use of a name gets a number.
 */
export function anchorNodes(document: Document): Anchors {
  const anchors: Record<string, string> = {};
  const targets = new Map<string, Node>();
  const diagnostics: Diagnostic[] = [];
  const slugger = new Slugger();
  const nodes = Array.from(walk(document));
  for (const node of nodes) {
    const label = node.attributes?.label;
    if (label === undefined) continue;
    const first = targets.get(label);
    if (first === undefined) targets.set(label, node);
    else diagnostics.push(duplicate(label, first, node, document));
    anchors[node.id] = slugger.slug(label, true);
  }
  for (const node of nodes) {
    if (node.type !== 'heading' || node.attributes?.label !== undefined) continue;
    const anchor = slugger.slug(plainText(node.children)) || slugger.slug('section');
    anchors[node.id] = anchor;
    if (!targets.has(anchor)) targets.set(anchor, node);
  }
  aliasTitle(document, nodes, targets);
  return { anchors, targets, diagnostics };
}

/** A link to the title, which no longer stands in the flow, leads to the first heading below it. */
function aliasTitle(document: Document, nodes: readonly Node[], targets: Map<string, Node>): void {
  const slug = titleSlug(document);
  const first = nodes.find((node) => node.type === 'heading');
  if (slug !== '' && first !== undefined && !targets.has(slug)) targets.set(slug, first);
}

/** The anchor that the title has where it is a heading; empty without one. */
export function titleSlug({ metadata }: Document): string {
  return metadata.title === undefined ? '' : new Slugger().slug(plainText(metadata.title));
}

function duplicate(label: string, first: Node, second: Node, { file }: Document): Diagnostic {
  const firstLine = first.position?.start.line;
  return createDiagnostic('label-duplicate', { label, firstLine }, { file, position: second.position });
}
