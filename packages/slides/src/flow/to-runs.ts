import type { Inline, InlineHandlers, ResolvedDocument } from '@octavo/core';
import { visitInline } from '@octavo/core';
import type { InlineContext } from './flow-context.ts';
import { citation } from './inlines/citation.ts';
import { comment } from './inlines/comment.ts';
import { crossReference } from './inlines/cross-reference.ts';
import { emphasis } from './inlines/emphasis.ts';
import { footnoteReference } from './inlines/footnote-reference.ts';
import { highlight } from './inlines/highlight.ts';
import { htmlInline } from './inlines/html-inline.ts';
import { image } from './inlines/image.ts';
import { inlineCode } from './inlines/inline-code.ts';
import { inlineMath } from './inlines/inline-math.ts';
import { keyboard } from './inlines/keyboard.ts';
import { lineBreak } from './inlines/line-break.ts';
import { link } from './inlines/link.ts';
import { span } from './inlines/span.ts';
import { strikethrough } from './inlines/strikethrough.ts';
import { strong } from './inlines/strong.ts';
import { subscript } from './inlines/subscript.ts';
import { superscript } from './inlines/superscript.ts';
import { text } from './inlines/text.ts';
import { underline } from './inlines/underline.ts';
import type { Run, RunStyle } from './run.ts';

const handlers = {
  text,
  emphasis,
  strong,
  strikethrough,
  underline,
  highlight,
  subscript,
  superscript,
  keyboard,
  span,
  inlineCode,
  lineBreak,
  link,
  image,
  footnoteReference,
  htmlInline,
  inlineMath,
  crossReference,
  citation,
  comment,
} satisfies InlineHandlers<InlineContext, readonly Run[]>;

/** The runs of inlines in a style. */
export function toRuns(
  inlines: readonly Inline[],
  resolved: ResolvedDocument,
  style: RunStyle = {},
): readonly Run[] {
  return visitInlines(inlines, inlineContext(resolved, style));
}

/** Where the handlers of inlines begin. */
export function inlineContext(resolved: ResolvedDocument, style: RunStyle = {}): InlineContext {
  return { resolved, style, toRuns: visitInlines };
}

function visitInlines(inlines: readonly Inline[], context: InlineContext): readonly Run[] {
  return inlines.flatMap((inline) => visitInline(inline, handlers, context));
}
