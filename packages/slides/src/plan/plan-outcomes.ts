import type { Block, Document, FootnoteDefinition, Image, Outcome } from '@octavo/core';
import { walk } from '@octavo/core';

/** Blocks that no slide shows. */
export interface UnusedBlocks {
  /** Words that only repeat what the title slide says. */
  readonly repeated: readonly Block[];
  /** Headings for lists that nobody wrote. */
  readonly headings: readonly Block[];
  /** Pictures behind slides that cannot be read: nothing can stand in their place. */
  readonly grounds: readonly Block[];
  /** Pictures that cannot be read, without words that could stand in their place. */
  readonly lost: readonly Block[];
  /** Notes whose mark stands on no slide. */
  readonly notes: readonly FootnoteDefinition[];
}

/** What planning leaves out, and rules that do not part slides. */
export function planOutcomes(
  document: Document,
  rules: boolean,
  { repeated, headings, grounds, lost, notes }: UnusedBlocks,
): readonly Outcome[] {
  const unused = rules ? [] : document.children.filter((node) => node.type === 'thematicBreak');
  return [
    ...repeated.map((node) => dropped(node, 'The title slide says it already.')),
    ...headings.map((node) => dropped(node, 'Nothing stands under it, so its slide would be empty.')),
    ...grounds.flatMap((node) =>
      [node, ...imagesIn(node)].map((lost) => dropped(lost, 'The picture behind its slide cannot be read.')),
    ),
    ...lost.flatMap((node) =>
      [node, ...imagesIn(node)].map((picture) =>
        dropped(picture, 'The picture cannot be read, and has no words to stand in its place.'),
      ),
    ),
    ...notes.flatMap((node) =>
      [node, ...imagesIn(node)].map((part) => dropped(part, 'No slide has the mark of the note.')),
    ),
    ...unused.map((node) =>
      dropped(node, 'Slides are parted by headings here (`slides.rules`), so the rule has no meaning.'),
    ),
  ];
}

function imagesIn(block: Block | FootnoteDefinition): readonly Image[] {
  return walk(block).filter((node) => node.type === 'image');
}

function dropped(node: Block | FootnoteDefinition | Image, reason: string): Outcome {
  return {
    nodeId: node.id,
    kind: node.type,
    support: 'dropped',
    reason,
    ...(node.position === undefined ? {} : { position: node.position }),
  };
}
