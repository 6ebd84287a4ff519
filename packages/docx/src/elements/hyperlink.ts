import { ConcreteHyperlink, type ParagraphChild } from 'docx';
import type { InlineElement } from './inline-element.ts';

/** Where a link leads: a relationship of its part, or a bookmark. */
export type HyperlinkTarget =
  | { readonly relationshipId: string }
  | {
      readonly anchor: string;
      /** The relationship by which drawings lead to the bookmark, since they know no anchors. */
      readonly ofDrawings?: string;
    };

/** A link. Drawings within it become links, too, since it is `docx`'s own. */
export class Hyperlink extends ConcreteHyperlink {
  constructor(target: HyperlinkTarget, content: readonly InlineElement[], tooltip?: string) {
    // `docx` types what a paragraph may hold by its own classes; it writes any element.
    const children = content as unknown as readonly ParagraphChild[];
    super(children, relationshipOf(target), anchorOf(target));
    this.root[0] = {
      _attr: {
        ...('relationshipId' in target
          ? { 'r:id': `rId${target.relationshipId}` }
          : { 'w:anchor': target.anchor }),
        ...(tooltip === undefined || tooltip === '' ? {} : { 'w:tooltip': tooltip }),
        'w:history': 1,
      },
    };
  }
}

function anchorOf(target: HyperlinkTarget): string | undefined {
  return 'anchor' in target ? target.anchor : undefined;
}

function relationshipOf(target: HyperlinkTarget): string {
  return 'relationshipId' in target ? target.relationshipId : (target.ofDrawings ?? '');
}
