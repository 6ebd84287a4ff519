import type { Paragraph } from 'docx';
import type { BlockElement } from './block-element.ts';

/** A block where `docx` asks for a paragraph of its own: headers, notes and comments hold any element of the flow, and it writes any. */
export function asDocxParagraph(block: BlockElement): Paragraph {
  return block as unknown as Paragraph;
}
