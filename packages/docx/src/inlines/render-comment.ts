import type { Comment } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { commentReference } from '../elements/comment-marks.ts';
import type { InlineElement } from '../elements/inline-element.ts';

/**
 * A comment of Word's own at its place. Word has none in notes: those stand at the note's mark in the text
 * (`renderFootnoteReference`).
 */
export function renderComment(node: Comment, context: DocxContext): readonly InlineElement[] {
  if (context.insideContents || context.part !== 'document') return [];
  return [commentReference(context.ledger.comment(node))];
}
