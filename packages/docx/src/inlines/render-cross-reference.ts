import type { CrossReference, ReferenceTarget } from '@octavo/core';
import { type DocxContext, withMark } from '../context.ts';
import { field } from '../elements/field.ts';
import { Hyperlink } from '../elements/hyperlink.ts';
import type { InlineElement } from '../elements/inline-element.ts';
import { pageReference } from '../elements/page-reference.ts';
import { textRuns } from '../elements/text-runs.ts';

/**
 * A field that Word keeps up to date where the target's bookmark holds the words shown (`Figure 3`), or where Word itself
 * numbers the heading; else a link. A reference to nothing keeps what the author typed.
 */
export function renderCrossReference(node: CrossReference, context: DocxContext): readonly InlineElement[] {
  const reference = context.resolved.references[node.id];
  if (reference === undefined) return textRuns(node.raw, context);
  const bookmark = context.plan.bookmarks[reference.targetId];
  if (bookmark === undefined || context.insideLink) return textRuns(reference.text, context);
  if (node.form === 'page') return pageReference(bookmark.name, context);
  const number = context.resolved.numbers[reference.targetId];
  if (
    number !== undefined &&
    context.plan.captioned.has(reference.targetId) &&
    !context.plan.numberedFormulas.has(reference.targetId) &&
    number.label === reference.text
  ) {
    return field(`REF ${bookmark.name} \\h`, textRuns(reference.text, context));
  }
  const numberSwitch = switchFor(reference, context);
  const split = numberSwitch === undefined ? undefined : splitNumber(reference, number?.number);
  if (split !== undefined) {
    return [
      ...textRuns(split.before, context),
      ...field(`REF ${bookmark.name} ${numberSwitch}\\h`, textRuns(split.number, context)),
      ...textRuns(split.after, context),
    ];
  }
  const content = textRuns(reference.text, { ...withMark(context, 'link'), insideLink: true });
  return [new Hyperlink({ anchor: bookmark.name }, content)];
}

/** How a field finds the number alone: as that of a heading, or as the text of a formula's bookmark. */
function switchFor({ targetId }: ReferenceTarget, { plan }: DocxContext): string | undefined {
  if (plan.numberedHeadings.has(targetId)) return plan.nativeHeadingNumbers ? '\\r ' : undefined;
  return plan.numberedFormulas.has(targetId) ? '' : undefined;
}

function splitNumber(
  { text }: ReferenceTarget,
  number: string | undefined,
): { readonly before: string; readonly number: string; readonly after: string } | undefined {
  if (number === undefined) return undefined;
  const at = text.lastIndexOf(number);
  return at === -1 ? undefined : { before: text.slice(0, at), number, after: text.slice(at + number.length) };
}
