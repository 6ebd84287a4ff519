import { mixColors } from '@octavo/core';
import type { EngineContent } from '@octavo/pdf/engine';
import type { CalloutRegion, QuoteRegion, TextRegion } from '../../deck.ts';
import { calloutTitle } from '../../flow/callout-title.ts';
import type { FlowParagraph } from '../../flow/flow-paragraph.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import { paragraphSizePt } from '../../measure/paragraph-size.ts';
import { boxPadding } from '../../plan/fit/text-piece-height.ts';
import { frame, inset, panel } from '../frame.ts';
import type { PdfContext } from '../pdf-context.ts';
import type { ParagraphLook } from '../text/paragraph-blocks.ts';
import { paragraphBlocks } from '../text/paragraph-blocks.ts';

/** Width of the rule at the start of quotations and call-outs. */
const rulePt = 4;

export function textRegion(region: TextRegion, context: PdfContext): readonly EngineContent[] {
  const { box, blocks, scale, listInsetPt } = region;
  const [first] = blocks;
  const paragraphs = toParagraphs(blocks, context.resolved);
  const look = lookAt(scale, box.widthPt, context);
  const centred = { ...look, alignment: 'center', listInsetPt: listInsetPt ?? 0 } as const;
  return [
    frame(box, paragraphBlocks(paragraphs, context.isLead ? centred : look, context), {
      place: context.place,
      // A statement stands in the middle of its slide, as what leads a part does.
      alignment: context.isLead || scale > 1 ? 'middle' : 'top',
      ...(first === undefined ? {} : { origin: first.id }),
    }),
  ];
}

export function quoteRegion(region: QuoteRegion, context: PdfContext): readonly EngineContent[] {
  const { box, quote, scale } = region;
  const { colors } = context.theme;
  const paragraphs = toParagraphs(quote.children, context.resolved).map(italic);
  const blocks = paragraphBlocks(
    paragraphs,
    { ...lookAt(scale, box.widthPt - 2 * boxPadding.xPt, context), color: colors.accent },
    context,
  );
  return [
    panel(startOf(box, context), colors.accent, context.place),
    frame(inset(box, boxPadding.xPt, boxPadding.yPt), blocks, {
      place: context.place,
      alignment: 'middle',
      tag: 'BlockQuote',
      origin: quote.id,
    }),
  ];
}

export function calloutRegion(region: CalloutRegion, context: PdfContext): readonly EngineContent[] {
  const { box, callout, scale } = region;
  const { resolved, theme, place } = context;
  const tone = theme.colors.callout[callout.kind];
  const title = calloutTitle(callout, inlineContext(resolved));
  const paragraphs = [
    ...(title.length === 0 ? [] : [titleParagraph(title)]),
    ...toParagraphs(callout.children, resolved),
  ];
  return [
    panel(box, mixColors(theme.colors.background, tone, 0.08), place),
    panel(startOf(box, context), tone, place),
    frame(
      inset(box, boxPadding.xPt, boxPadding.yPt),
      paragraphBlocks(paragraphs, lookAt(scale, box.widthPt - 2 * boxPadding.xPt, context), context),
      {
        place,
        alignment: 'middle',
        tag: 'Aside',
        origin: callout.id,
      },
    ),
  ];
}

function titleParagraph(runs: FlowParagraph['runs']): FlowParagraph {
  return { runs, role: 'text', marker: { type: 'none' }, level: 0, indentSteps: 0, spaceBeforePt: 0 };
}

/** The strip of a box at which its lines start. */
function startOf(box: CalloutRegion['box'], { deck }: PdfContext): CalloutRegion['box'] {
  const leftPt = deck.direction === 'rtl' ? box.leftPt + box.widthPt - rulePt : box.leftPt;
  return { ...box, leftPt, widthPt: rulePt };
}

function lookAt(scale: number, widthPt: number, { theme, place }: PdfContext): ParagraphLook {
  return {
    sizeOf: ({ role, level }) => paragraphSizePt(role, level, theme.slide) * scale,
    roomPt: widthPt * place.scale,
  };
}

function italic(paragraph: FlowParagraph): FlowParagraph {
  if (paragraph.role === 'code') return paragraph;
  const runs = paragraph.runs.map((run) =>
    run.type === 'words' ? { ...run, style: { ...run.style, italic: true } } : run,
  );
  return { ...paragraph, runs };
}
