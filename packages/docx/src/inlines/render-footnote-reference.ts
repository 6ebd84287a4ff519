import { type FootnoteReference, type ResolvedFootnote, walk } from '@octavo/core';
import type { DocxContext } from '../context.ts';
import { bookmarked } from '../elements/bookmark.ts';
import { commentReference } from '../elements/comment-marks.ts';
import { field } from '../elements/field.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { run, textContent } from '../elements/run.ts';
import { textRuns } from '../elements/text-runs.ts';
import { noteKind } from '../notes/note-kind.ts';
import { element } from '../xml/element.ts';

/**
 * The first reference carries the note, further ones repeat its number in a field. Word has no notes in notes: there, and
 * where the note stands in one, the number is text.
 */
export function renderFootnoteReference(
  node: FootnoteReference,
  context: DocxContext,
): readonly InlineElement[] {
  if (context.insideContents) return [];
  const { mark: markName, markStyle: style } = noteKind(context.config);
  const { plan, resolved } = context;
  const note = plan.notes.byLabel.get(node.label);
  const number = resolved.footnoteNumbers[node.id] ?? note?.number;
  if (note === undefined || number === undefined) return textRuns(`[^${node.label}]`, context);
  const native = plan.notes.native.get(node.id);
  if (native !== undefined && context.part === 'document') {
    const mark = element(markName, {
      'w:customMarkFollows': native.customMark ? 1 : undefined,
      'w:id': native.id,
    });
    const text = native.customMark ? textContent(String(number)) : [];
    return [
      ...bookmarked(node.id, [run({ style }, [mark, ...text])], context),
      ...commentsWithin(native.footnote, context),
    ];
  }
  const shown = run({ style }, textContent(String(number)));
  const first = note.references[0];
  const bookmark = first !== undefined && plan.notes.native.has(first) ? plan.bookmarks[first] : undefined;
  return bookmark === undefined ? [shown] : field(`NOTEREF ${bookmark.name} \\f \\h`, [shown], { style });
}

/** Marks of the comments in a note: Word has none in notes themselves. */
function commentsWithin({ definition }: ResolvedFootnote, { ledger }: DocxContext): readonly InlineElement[] {
  return Array.from(walk(definition)).flatMap((inner) =>
    inner.type === 'comment' ? [commentReference(ledger.comment(inner))] : [],
  );
}
