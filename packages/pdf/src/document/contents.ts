import type { NodeId, TocEntry } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent } from '../engine/index.ts';
import { renderInlines } from '../inlines/index.ts';
import { destinationName } from '../shared/destination-name.ts';

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
  const sizePt = theme.text.headingSizesPt[1];
  const title: EngineContent = {
    text: resolved.strings.contents,
    font: theme.fonts.heading,
    fontSize: sizePt,
    leading: sizePt * 1.25,
    bold: true,
    color: theme.colors.accent,
    keepWithNext: true,
    margin: [0, 0, 0, 6],
  };
  const lines = entries.map((entry) => contentsLine(entry, entry.depth - shallowest, context));
  return [title, { stack: lines, margin: [0, 0, 0, leadingPt * 1.5] }];
}

function contentsLine(entry: TocEntry, level: number, context: BlockContext): EngineContent {
  const { resolved, theme } = context;
  const destination = destinationName(entry.anchor);
  const isRtl = resolved.direction === 'rtl';
  const isTop = level === 0;
  const words: EngineContent = {
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
    text: [{ pageReference: destination }],
    alignment: isRtl ? 'left' : 'right',
    width: numberWidthPt,
  };
  return {
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
