import type { Document, Outcome } from '@octavo/core';

/** Rules between thoughts have no place on slides when they do not part them. */
export function ruleOutcomes(document: Document): readonly Outcome[] {
  return document.children.flatMap((node): readonly Outcome[] =>
    node.type === 'thematicBreak'
      ? [
          {
            nodeId: node.id,
            kind: node.type,
            support: 'dropped',
            reason: 'Slides are parted by headings here (`slides.rules`), so the rule has no meaning.',
            ...(node.position === undefined ? {} : { position: node.position }),
          },
        ]
      : [],
  );
}
