import type { CalloutRegion, ColumnHeadingRegion, QuoteRegion, TextRegion } from '../../deck.ts';
import { calloutTitle } from '../../flow/callout-title.ts';
import type { FlowParagraph } from '../../flow/flow-paragraph.ts';
import type { RunStyle } from '../../flow/run.ts';
import { toParagraphs } from '../../flow/to-paragraphs.ts';
import { inlineContext } from '../../flow/to-runs.ts';
import { hasItalics } from '../../has-italics.ts';
import { levelSizePt, paragraphSizePt } from '../../measure/paragraph-size.ts';
import { statementScale } from '../../plan/fit/fit-pieces.ts';
import { boxPadding } from '../../plan/fit/text-piece-height.ts';
import { insets } from '../master/layout-xml.ts';
import type { PptxContext } from '../pptx-context.ts';
import type { ParagraphPlace } from '../text/paragraph-xml.ts';
import { paragraphsXml } from '../text/paragraph-xml.ts';
import type { RunPlace } from '../text/run-xml.ts';
import { onField } from '../text/run-xml.ts';
import { calloutSlot } from '../theme/scheme-color.ts';
import { percentOf } from '../units.ts';

/** What a region of words puts into its text shape. */
export interface TextContent {
  readonly body: string;
  readonly paragraphs: string;
  /** Fill, behind the geometry. */
  readonly fill?: string;
  /** The colour slot of the rule at the start of the box. */
  readonly rule?: string;
  /** Whether `body` says the room around the words itself. */
  readonly hasInsets?: boolean;
}

/** Regions of running words. */
type ProseRegion = TextRegion | ColumnHeadingRegion | CalloutRegion | QuoteRegion;

/** What the placeholder of a region has that the master's has not. */
export interface LayoutTraits {
  /** The factor that the sizes of its levels have on the master's. */
  readonly layoutScale?: number;
  /** Whether its words stand in the middle, without bullets. */
  readonly isLead?: boolean;
}

export function textContent(
  region: ProseRegion,
  place: RunPlace,
  { layoutScale = 1, isLead = false }: LayoutTraits = {},
): TextContent {
  const { context } = place;
  const paragraphs = paragraphsXml(regionParagraphs(region, context), {
    ...paragraphPlace(region.type === 'callout' ? onField(place) : place, region.scale, layoutScale),
    ...(isLead && region.type === 'text' && region.listInsetPt !== undefined
      ? { listInsetPt: region.listInsetPt }
      : {}),
  });
  const fit = autofitXml(region.scale / layoutScale);
  switch (region.type) {
    case 'text':
    case 'columnHeading':
      return { body: `<a:bodyPr>${fit}</a:bodyPr>`, paragraphs };
    case 'quote':
      return {
        body: `<a:bodyPr ${insets(boxPadding)}>${fit}</a:bodyPr>`,
        paragraphs,
        rule: 'accent1',
        hasInsets: true,
      };
    case 'callout': {
      const slot = calloutSlot(region.callout.kind);
      // On a dark ground a pale box would hide light words.
      const ground =
        place.isDark === true
          ? '<a:schemeClr val="bg2"/>'
          : `<a:schemeClr val="${slot}"><a:lumMod val="8000"/><a:lumOff val="92000"/></a:schemeClr>`;
      const fill = `<a:solidFill>${ground}</a:solidFill>`;
      return {
        body: `<a:bodyPr ${insets(boxPadding)} anchor="ctr">${fit}</a:bodyPr>`,
        paragraphs,
        fill,
        rule: slot,
        hasInsets: true,
      };
    }
  }
}

/** The measured scale is written down, since programs apply `normAutofit` only when someone edits the text. */
export function autofitXml(scale: number): string {
  return scale < 1 ? `<a:normAutofit fontScale="${percentOf(scale)}"/>` : '<a:normAutofit/>';
}

function regionParagraphs(
  region: ProseRegion,
  { resolved, language }: PptxContext,
): readonly FlowParagraph[] {
  switch (region.type) {
    case 'text':
      return toParagraphs(region.blocks, resolved);
    case 'columnHeading':
      return toParagraphs([region.heading], resolved);
    case 'quote':
      return toParagraphs(region.quote.children, resolved).map((paragraph) =>
        quoted(paragraph, hasItalics(language)),
      );
    case 'callout': {
      const title = calloutTitle(region.callout, inlineContext(resolved));
      const body = toParagraphs(region.callout.children, resolved);
      if (title.length === 0) return body;
      return [
        { runs: title, role: 'text', marker: { type: 'none' }, level: 0, indentSteps: 0, spaceBeforePt: 0 },
        ...body,
      ];
    }
  }
}

/** Words of somebody else stand in the accent colour, as in the other formats. */
function quoted(paragraph: FlowParagraph, italic: boolean): FlowParagraph {
  if (paragraph.role === 'code') return paragraph;
  const look: RunStyle = { color: { type: 'accent' }, ...(italic ? { italic } : {}) };
  const runs = paragraph.runs.map((run) =>
    run.type === 'words' ? { ...run, style: { ...look, ...run.style } } : run,
  );
  return { ...paragraph, runs };
}

function paragraphPlace(place: RunPlace, scale: number, layoutScale: number): ParagraphPlace {
  const { theme, template } = place.context;
  const { slide } = theme;
  return {
    ...place,
    inheritsLevels: true,
    scale,
    sizeOf: (paragraph) => {
      const sizePt = paragraphSizePt(paragraph.role, paragraph.level, slide);
      // Programs scale words down to fit, never up; only the size of statements is that of a layout.
      if (scale > layoutScale && scale !== statementScale) return sizePt * scale;
      const inherited = template?.levelSizesPt[paragraph.level] ?? levelSizePt(paragraph.level, slide);
      return sizePt === inherited && (layoutScale === 1 || template === undefined)
        ? undefined
        : sizePt * layoutScale;
    },
  };
}
