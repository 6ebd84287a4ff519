import type { Wrapping } from './detect-wrapping.ts';
import { isContinued } from './detect-wrapping.ts';
import { findListMarkers } from './find-list-markers.ts';
import type { GatherContext, Gathered } from './gather-context.ts';
import { gatherList } from './gather-list.ts';
import type { ImportBlock } from './import-block.ts';
import { isRule } from './is-rule.ts';
import { joinWrapped } from './join-wrapped.ts';
import { sliceSourceText } from './source-text.ts';
import type { SourceLine } from './split-lines.ts';

/** Quotes of quotes deeper than this are read as text. */
const deepestQuote = 8;

/** The paragraphs, lists, headings, quotations and rules that lines make up. */
export function gatherBlocks(
  lines: readonly SourceLine[],
  wrapping: Wrapping,
  depth = 0,
): readonly ImportBlock[] {
  const markers = findListMarkers(lines);
  const blocks: ImportBlock[] = [];
  let index = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined || line.content.text === '') {
      index += 1;
      continue;
    }
    const { block, next } =
      gatherQuote(lines, index, wrapping, depth) ??
      gatherList(lines, index, { markers, wrapping }) ??
      gatherRule(lines, index) ??
      gatherHeading(lines, index) ??
      gatherParagraph(lines, index, { markers, wrapping });
    blocks.push(block);
    index = next;
  }
  return blocks;
}

function gatherQuote(
  lines: readonly SourceLine[],
  index: number,
  wrapping: Wrapping,
  depth: number,
): Gathered | undefined {
  if (depth >= deepestQuote) return undefined;
  const quoted: SourceLine[] = [];
  for (let at = index; at < lines.length; at += 1) {
    const line = lines[at];
    const mark = /^>\s?/.exec(line?.content.text ?? '');
    if (line === undefined || mark === null) break;
    const content = sliceSourceText(line.content, mark[0].length);
    const space = /^\s*/.exec(content.text)?.[0].length ?? 0;
    quoted.push({ content: sliceSourceText(content, space), indent: space });
  }
  if (quoted.length === 0) return undefined;
  return {
    block: { type: 'quote', blocks: gatherBlocks(quoted, wrapping, depth + 1) },
    next: index + quoted.length,
  };
}

function gatherRule(lines: readonly SourceLine[], index: number): Gathered | undefined {
  const line = lines[index];
  if (line === undefined || !isRule(line.content.text)) return undefined;
  return { block: { type: 'rule', text: line.content }, next: index + 1 };
}

/** A short line alone with an underline. */
function gatherHeading(lines: readonly SourceLine[], index: number): Gathered | undefined {
  const line = lines[index];
  const under = lines[index + 1]?.content.text ?? '';
  if (line === undefined || !/^(=+|-+)$/.test(under) || under.length < 3) return undefined;
  if (line.content.text.length > 100 || Math.abs(under.length - line.content.text.length) > 10)
    return undefined;
  return { block: { type: 'heading', text: line.content }, next: index + 2 };
}

function gatherParagraph(lines: readonly SourceLine[], index: number, context: GatherContext): Gathered {
  const { wrapping, markers } = context;
  let next = index + 1;
  if (wrapping.type === 'wrapped') {
    while (next < lines.length && belongsToParagraph(lines, next, { markers, wrapping })) next += 1;
  }
  return { block: { type: 'paragraph', lines: joinWrapped(lines.slice(index, next), wrapping) }, next };
}

function belongsToParagraph(
  lines: readonly SourceLine[],
  next: number,
  { markers, wrapping }: GatherContext,
): boolean {
  const line = lines[next];
  const before = lines[next - 1];
  if (line === undefined || before === undefined || wrapping.type !== 'wrapped') return false;
  const { text } = line.content;
  if (text === '' || text.startsWith('>') || markers.has(next) || isRule(text)) return false;
  if (isContinued(before, line, wrapping.columns)) return !isIndentedStart(before, line);
  return !isIndentedStart(before, line) && !/[.!?…。！？"”»:;]$/u.test(before.content.text);
}

/** The first line of a paragraph that is marked by its indentation alone. */
function isIndentedStart(before: SourceLine, line: SourceLine): boolean {
  return line.indent >= before.indent + 2 && /[.!?…。！？"”»:]$/u.test(before.content.text);
}
