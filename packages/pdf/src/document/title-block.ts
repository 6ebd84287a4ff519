import type { Author, Metadata } from '@octavo/core';
import { renderBlocks } from '../blocks/index.ts';
import type { BlockContext } from '../context.ts';
import { resized } from '../context.ts';
import type { EngineContent, EngineRun } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { destinationName } from '../shared/destination-name.ts';
import { inlineAnchor } from '../shared/inline-anchor.ts';

/** Title, subtitle, authors, date, abstract and keywords, as far as the front matter has them. */
export function titleBlock(metadata: Metadata, context: BlockContext): readonly EngineContent[] {
  const { leadingPt } = context;
  const parts = [
    ...title(metadata, context),
    ...byline(metadata.authors, context),
    ...date(context),
    ...abstract(metadata, context),
    ...keywords(metadata.keywords, context),
  ];
  return parts.length === 0 ? [] : [{ stack: parts, margin: [0, 0, 0, leadingPt] }];
}

function title({ title: words, subtitle }: Metadata, context: BlockContext): readonly EngineContent[] {
  const { theme } = context;
  const { titleSizePt, subtitleSizePt } = theme.text;
  const large = { ...context, sizePt: titleSizePt };
  const lines: EngineContent[] = [];
  if (words !== undefined) {
    const anchor = inlineAnchor(words, context.resolved);
    lines.push({
      tag: 'Title',
      text: renderInlines(words, large),
      ...(anchor === undefined ? {} : { id: destinationName(anchor) }),
      font: theme.fonts.heading,
      fontSize: titleSizePt,
      leading: titleSizePt * 1.18,
      bold: true,
      color: theme.colors.accent,
      margin: [0, 0, 0, subtitle === undefined ? 10 : 4],
    });
  }
  if (subtitle !== undefined) {
    lines.push({
      text: renderInlines(subtitle, { ...context, sizePt: subtitleSizePt }),
      font: theme.fonts.heading,
      fontSize: subtitleSizePt,
      leading: subtitleSizePt * 1.3,
      color: theme.colors.muted,
      margin: [0, 0, 0, 10],
    });
  }
  return lines;
}

/** Names on one line; where there are several affiliations, raised numbers say whose is whose. */
function byline(
  authors: readonly Author[],
  { theme, sizePt, leadingPt }: BlockContext,
): readonly EngineContent[] {
  if (authors.length === 0) return [];
  const affiliations = [...new Set(authors.flatMap((author) => author.affiliations))];
  const marks = (author: Author): readonly EngineRun[] => {
    const numbers = author.affiliations.map((affiliation) => affiliations.indexOf(affiliation) + 1);
    return affiliations.length > 1 && numbers.length > 0 ? [{ text: numbers.join(','), sup: true }] : [];
  };
  const names = authors.flatMap((author, index): readonly EngineRun[] => [
    ...(index === 0 ? [] : [{ text: ', ' }]),
    { text: author.name, ...(author.url === undefined ? {} : { link: author.url }) },
    ...marks(author),
  ]);
  const places = affiliations.map(
    (affiliation, index): EngineContent => ({
      text: [
        ...(affiliations.length > 1 ? [{ text: String(index + 1), sup: true }, { text: ' ' }] : []),
        { text: affiliation },
      ],
      fontSize: sizePt * 0.9,
      leading: leadingPt * 0.92,
      color: theme.colors.muted,
    }),
  );
  return [{ text: names, font: theme.fonts.heading, margin: [0, 0, 0, 1] }, ...places];
}

function date({ resolved, theme, sizePt, leadingPt }: BlockContext): readonly EngineContent[] {
  if (resolved.date === undefined) return [];
  const color = theme.colors.muted;
  return [
    {
      text: resolved.date,
      font: theme.fonts.heading,
      fontSize: sizePt * 0.9,
      leading: leadingPt,
      color,
      margin: [0, 1, 0, 0],
    },
  ];
}

function abstract({ abstract: blocks }: Metadata, context: BlockContext): readonly EngineContent[] {
  if (blocks === undefined || blocks.length === 0) return [];
  const { theme, resolved, leadingPt } = context;
  const small = resized({ ...context, spacingPt: context.spacingPt * 0.6 }, theme.text.sizePt * 0.92);
  return [
    {
      text: resolved.strings.abstract,
      font: theme.fonts.heading,
      fontSize: small.sizePt,
      leading: small.leadingPt,
      bold: true,
      keepWithNext: true,
      margin: [0, leadingPt, 0, 2],
    },
    { stack: renderBlocks(blocks, small), fontSize: small.sizePt, leading: small.leadingPt },
  ];
}

function keywords(
  words: readonly string[],
  { theme, resolved, sizePt, leadingPt }: BlockContext,
): readonly EngineContent[] {
  if (words.length === 0) return [];
  return [
    {
      text: [{ text: `${resolved.strings.keywords}: `, bold: true }, { text: words.join(', ') }],
      font: theme.fonts.heading,
      fontSize: sizePt * 0.88,
      leading: leadingPt * 0.92,
      color: theme.colors.muted,
      margin: [0, leadingPt * 0.4, 0, 0],
    },
  ];
}
