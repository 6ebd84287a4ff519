import type { ResolvedDocument, Theme } from '@octavo/core';
import { renderBlocks } from './blocks/index.ts';
import type { BlockContext, TextMeans } from './context.ts';
import { textContext } from './context.ts';
import { contents } from './document/contents.ts';
import { joinMatter } from './document/join-matter.ts';
import { notes } from './document/notes.ts';
import { pageNumbers, runningHeader } from './document/running-parts.ts';
import { columnWidthPt, setInColumns } from './document/set-in-columns.ts';
import { titleBlock } from './document/title-block.ts';
import type { EngineContent, EngineDefinition } from './engine/index.ts';
import { imageKey } from './shared/picture.ts';

/**
 * The engine's definition of a document: plain data but for the functions that make headers, footers and table rules.
 * The engine writes on it, so each rendering needs a new one.
 */
export function toDefinition(resolved: ResolvedDocument, means: TextMeans): EngineDefinition {
  const { theme, config } = means;
  const context = textContext(resolved, means);
  const { page, text, fonts, colors } = theme;
  const header = runningHeader(context);
  const footer = pageNumbers(context);
  const { metadata } = resolved.document;
  return {
    content: flow(resolved, context),
    footnotes: notes(columnContext(context)),
    ...(config.pdf.columns > 1 ? { footnoteWidthPt: columnContext(context).widthPt } : {}),
    pageSize: { width: page.widthPt, height: page.heightPt },
    pageMargins: [page.marginInsidePt, page.marginTopPt, page.marginOutsidePt, bottomMarginPt(theme)],
    ...(page.foot === 'flush' ? { foot: page.foot } : {}),
    ...(config.pdf.mirrorMargins ? { mirrorMargins: true } : {}),
    defaultStyle: {
      font: fonts.text,
      fontSize: text.sizePt,
      leading: text.leadingPt,
      color: colors.text,
      direction: resolved.direction,
    },
    images: imageBytes(resolved),
    language: resolved.language,
    ...(config.pdf.standard === 'none' ? {} : { standard: config.pdf.standard }),
    info: {
      title: resolved.title,
      ...(metadata.authors.length === 0
        ? {}
        : { author: metadata.authors.map((author) => author.name).join(', ') }),
      ...(metadata.keywords.length === 0 ? {} : { keywords: metadata.keywords.join(', ') }),
      date: dateOf(config.timestamp),
    },
    footnoteRuleColor: colors.muted,
    ...(header === undefined ? {} : { header }),
    ...(footer === undefined ? {} : { footer }),
  };
}

/** Where pages end on one line, that is the last of as many whole lines as the page has room for. */
function bottomMarginPt({ page, text }: Theme): number {
  if (page.foot === 'ragged') return page.marginBottomPt;
  const roomPt = page.heightPt - page.marginTopPt - page.marginBottomPt;
  return page.marginBottomPt + (roomPt % text.leadingPt);
}

/** A date that the calendar lacks (`2024-02-40`) would be written as `NaN`. */
function dateOf(timestamp: string): Date {
  const date = new Date(timestamp);
  return Number.isNaN(date.getTime()) ? new Date(0) : date;
}

/**
 * Title block, contents, text. Where the front matter has no title but the text begins with a heading that stands above
 * all others, that is the title: the contents follow it.
 */
function flow({ document, toc }: ResolvedDocument, context: BlockContext): readonly EngineContent[] {
  const { metadata, children } = document;
  const first = children.findIndex((block) => block.type === 'heading');
  const heading = children[first];
  const isTitle =
    metadata.title === undefined &&
    heading?.type === 'heading' &&
    first <= furthestTitle &&
    toc.filter((entry) => entry.depth <= heading.depth).length === 1;
  const before = isTitle ? children.slice(0, first + 1) : [];
  const after = isTitle ? children.slice(first + 1) : children;
  const front = [
    ...titleBlock(metadata, context),
    ...renderBlocks(before, context),
    ...contents(context, isTitle ? heading.id : undefined),
  ];
  const { columns } = context.config.pdf;
  const { headings, text } = context.theme;
  const matter = joinMatter(front, renderBlocks(after, columnContext(context)), {
    config: context.config.pdf,
    chapterDropPt: headings.chapterDropLines * text.leadingPt,
  });
  const isText = (index: number): boolean => index >= front.length;
  return [
    ...matter.filter((_, index) => !isText(index)),
    ...setInColumns(
      matter.filter((_, index) => isText(index)),
      columns,
      context.sizePt,
    ),
  ];
}

/** The context of text in columns. */
function columnContext(context: BlockContext): BlockContext {
  const { widthPt, sizePt, config } = context;
  return { ...context, widthPt: columnWidthPt(widthPt, config.pdf.columns, sizePt) };
}

/** A title may stand below badges or a notice, no further down. */
const furthestTitle = 4;

function imageBytes(resolved: ResolvedDocument): Readonly<Record<string, Uint8Array>> {
  const images: Record<string, Uint8Array> = {};
  for (const asset of Object.values(resolved.assets)) {
    if (asset.type === 'missing') continue;
    const raster = asset.type === 'vector' ? asset.fallback : asset;
    images[imageKey(raster.hash)] = raster.bytes;
  }
  return images;
}
