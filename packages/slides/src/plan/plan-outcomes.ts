import type { Block, Document, Outcome } from '@octavo/core';

/** What planning leaves out: rules that do not part slides, settings of other programs, and words that only repeat what the title slide says. */
export function planOutcomes(
  document: Document,
  rules: boolean,
  repeated: readonly Block[],
  settings: readonly Block[],
): readonly Outcome[] {
  const unused = rules ? [] : document.children.filter((node) => node.type === 'thematicBreak');
  return [
    ...repeated.map((node) => dropped(node, 'The title slide says it already.')),
    ...settings.map((node) => dropped(node, 'These are the settings of a slide in Slidev.')),
    ...unused.map((node) =>
      dropped(node, 'Slides are parted by headings here (`slides.rules`), so the rule has no meaning.'),
    ),
  ];
}

function dropped(node: Block, reason: string): Outcome {
  return {
    nodeId: node.id,
    kind: node.type,
    support: 'dropped',
    reason,
    ...(node.position === undefined ? {} : { position: node.position }),
  };
}
