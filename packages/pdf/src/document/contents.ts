import type { NodeId, TocEntry } from '@octavo/core';
import { destinationName } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { textLook } from '../shared/text-look.ts';

const numberWidthPt = 30;
const indentPt = 14;
/** Of the further lines of an entry that has several. */
const hangingPt = 10;

/** The table of contents, each entry with its page, without the title; nothing when the configuration asks for none. */
export function contents(context: BlockContext, titleId?: NodeId): readonly EngineContent[] {
  const { resolved, theme, config, leadingPt } = context;
  const entries = resolved.toc.filter((entry) => entry.depth <= config.tocDepth && entry.nodeId !== titleId);
  if (entries.length === 0) return [];
  const shallowest = Math.min(...entries.map((entry) => entry.depth));
  const { h1 } = theme.headings;
  const sizePt = theme.text.headingSizesPt[theme.title.layout === 'page' ? 0 : 1];
  const title: EngineContent = {
    tag: 'Caption',
    text: resolved.strings.contents,
    ...textLook(h1, sizePt, context),
    keepWithNext: true,
    margin: [0, 0, 0, Math.max(6, (h1.spaceBelowLines * leadingPt) / 2)],
  };
  const lines = entries.map((entry) => ({
    depth: entry.depth,
    line: contentsLine(entry, entry.depth - shallowest, context),
  }));
  return [
    {
      tag: 'TOC',
      stack: [title, { stack: nestLines(lines), margin: [0, 0, 0, leadingPt * 1.5] }],
    },
  ];
}

interface PlacedLine {
  readonly depth: number;
  readonly line: EngineContent;
}

/** Contents within contents, as deep as the entries. */
function nestLines(lines: readonly PlacedLine[]): readonly EngineContent[] {
  const nested: EngineContent[] = [];
  let start = 0;
  while (start < lines.length) {
    const { depth = 0, line } = lines[start] ?? {};
    let end = start + 1;
    while (end < lines.length && (lines[end]?.depth ?? 0) > depth) end += 1;
    if (line !== undefined) nested.push(line);
    if (end > start + 1) nested.push({ tag: 'TOC', stack: nestLines(lines.slice(start + 1, end)) });
    start = end;
  }
  return nested;
}

function contentsLine(entry: TocEntry, level: number, context: BlockContext): EngineContent {
  const { resolved, theme } = context;
  const destination = destinationName(entry.anchor);
  const isRtl = resolved.direction === 'rtl';
  const isTop = level === 0;
  const words: EngineContent = {
    tag: 'Reference',
    text: [
      ...(entry.number === undefined ? [] : [{ text: `${entry.number}\u2002` }]),
      ...renderInlines(withoutNotes(entry), context),
    ],
    linkToDestination: destination,
    hangingIndent: hangingPt,
    width: '*',
    margin: isRtl ? [0, 0, level * indentPt, 0] : [level * indentPt, 0, 0, 0],
  };
  const page: EngineContent = {
    tag: 'Reference',
    text: [{ pageReference: destination }],
    alignment: isRtl ? 'left' : 'right',
    width: numberWidthPt,
  };
  return {
    tag: 'TOCI',
    direction: resolved.direction,
    columns: isRtl ? [page, words] : [words, page],
    columnGap: 8,
    font: theme.fonts.heading,
    bold: isTop,
    margin: [0, isTop ? 3 : 0, 0, 0],
  };
}

/** A note is set where its heading stands, not in the contents. */
function withoutNotes(entry: TocEntry): TocEntry['content'] {
  return entry.content.filter((inline) => inline.type !== 'footnoteReference');
}
