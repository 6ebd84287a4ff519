import type { Inline, InlineHandlers } from '@octavo/core';
import { visitInline } from '@octavo/core';
import type { InlineContext } from '../context.ts';
import { spokenContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';
import { citation } from './citation.ts';
import { comment } from './comment.ts';
import { crossReference } from './cross-reference.ts';
import { emphasis } from './emphasis.ts';
import { footnoteReference } from './footnote-reference.ts';
import { highlight } from './highlight.ts';
import { htmlInline } from './html-inline.ts';
import { image } from './image.ts';
import { inlineCode } from './inline-code.ts';
import { inlineMath } from './inline-math.ts';
import { keyboard } from './keyboard.ts';
import { lineBreak } from './line-break.ts';
import { link } from './link.ts';
import { span } from './span.ts';
import { strikethrough } from './strikethrough.ts';
import { strong } from './strong.ts';
import { subscript } from './subscript.ts';
import { superscript } from './superscript.ts';
import { text } from './text.ts';
import { underline } from './underline.ts';

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
} satisfies InlineHandlers<InlineContext, readonly EngineRun[]>;

/** The runs of some inlines, in order. */
export function renderInlines(inlines: readonly Inline[], context: InlineContext): readonly EngineRun[] {
  return inlines.flatMap((inline) =>
    visitInline<Inline['type'], InlineContext, readonly EngineRun[]>(
      inline,
      handlers,
      spokenContext(inline, context),
    ),
  );
}
