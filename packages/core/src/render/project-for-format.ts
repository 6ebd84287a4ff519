import { mapChildren } from '../model/children.ts';
import { isOnlyComments } from '../model/is-only-comments.ts';
import type { Inline, Node } from '../model/node-map.ts';
import type { Conditional } from '../model/nodes/conditional.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';
import type { Outcome } from './outcome.ts';

/** A document as one format sees it, and what the author left out of that format. */
export interface Projection {
  readonly resolved: ResolvedDocument;
  readonly outcomes: readonly Outcome[];
}

const deckFormats: ReadonlySet<string> = new Set(['pptx', 'slides.html', 'slides.pdf', 'marp', 'deck.json']);

/** Whether a format is one of decks. */
export function isDeckFormat(format: string): boolean {
  return deckFormats.has(format);
}

/** Formats that have comments. */
const commentedFormats: ReadonlySet<string> = new Set(['docx']);

/** Whether a condition lets its blocks into a format. `slides` stands for every deck format. */
export function isIncluded(node: Conditional, format: string): boolean {
  const named = node.formats.includes(format) || (isDeckFormat(format) && node.formats.includes('slides'));
  return node.mode === 'only' ? named : !named;
}

/**
 * Takes out what conditions keep from `format` (`::: only slides` from a PDF) and puts the rest in the place of its
 * condition; and paragraphs of comments alone where a format has none. Numbers were decided before and stay: every format counts alike.
 */
export function projectForFormat(resolved: ResolvedDocument, format: string): Projection {
  const isApart = (node: Node): boolean => node.type === 'conditional' || isOnlyComments(node);
  if (!walk(resolved.document).some(isApart)) return { resolved, outcomes: [] };
  const outcomes: Outcome[] = [];
  const project = (children: readonly Node[]): readonly Node[] =>
    children.flatMap((node): readonly Node[] => {
      if (isOnlyComments(node) && !commentedFormats.has(format)) {
        outcomes.push(...node.children.flatMap(droppedComment));
        return [];
      }
      if (node.type !== 'conditional') return [mapChildren(node, project)];
      if (isIncluded(node, format)) return project(node.children);
      outcomes.push(leftOut(node, format));
      return [];
    });
  const document: Document = mapChildren(resolved.document, project);
  if (outcomes.length === 0 && document === resolved.document) return { resolved, outcomes };
  const kept = new Set(Array.from(walk(document), (node) => node.id));
  return {
    resolved: { ...resolved, document, toc: resolved.toc.filter((entry) => kept.has(entry.nodeId)) },
    outcomes,
  };
}

function droppedComment(node: Inline): readonly Outcome[] {
  if (node.type !== 'comment') return [];
  return [
    {
      nodeId: node.id,
      kind: 'comment',
      support: 'dropped',
      reason: 'Comments are for whoever works on the text: Word shows them.',
      ...(node.position === undefined ? {} : { position: node.position }),
    },
  ];
}

function leftOut(node: Conditional, format: string): Outcome {
  return {
    nodeId: node.id,
    kind: node.type,
    support: 'dropped',
    reason: `The author leaves it out of ${format} (\`${node.mode} ${node.formats.join(' ')}\`).`,
    ...(node.position === undefined ? {} : { position: node.position }),
  };
}
