import { escapeMarkdownLine } from './escape-markdown.ts';
import type { ImportBlock, ImportList, ImportListItem } from './import-block.ts';
import { makeTypographic } from './make-typographic.ts';
import type { SourceText } from './source-text.ts';
import { offsetAt } from './source-text.ts';
import type { TypographyStyle } from './typography-style.ts';

/** A line of Markdown and the offset in the source of what it says. */
export interface MarkdownLine {
  readonly text: string;
  readonly offset?: number;
}

/** What is written around blocks, by the block's index. */
export interface BlockMarks {
  readonly headings: ReadonlyMap<number, string>;
  /** Index of the first block of the closing section; infinite without one. */
  readonly closingStart: number;
}

export const noMarks: BlockMarks = { headings: new Map(), closingStart: Number.POSITIVE_INFINITY };

const blankLine: MarkdownLine = { text: '' };

/** The Markdown of blocks, each followed by a blank line. */
export function writeBlocks(
  blocks: readonly ImportBlock[],
  style: TypographyStyle,
  marks: BlockMarks = noMarks,
): readonly MarkdownLine[] {
  return blocks.flatMap((block, index) => {
    const heading = marks.headings.get(index);
    const written = writeBlock(block, style, {
      isClosing: index >= marks.closingStart,
      followsList: blocks[index - 1]?.type === 'list',
    });
    const startsClosing = index === marks.closingStart && blocks[index - 1]?.type !== 'rule';
    return [
      ...(startsClosing ? [{ text: '---' }, blankLine] : []),
      ...(heading === undefined
        ? []
        : [{ ...written[0], text: `# ${writeHeadingText(heading, style)}` }, blankLine]),
      ...written,
      blankLine,
    ];
  });
}

interface BlockPlace {
  readonly isClosing: boolean;
  readonly followsList: boolean;
}

function writeBlock(block: ImportBlock, style: TypographyStyle, place: BlockPlace): readonly MarkdownLine[] {
  switch (block.type) {
    case 'paragraph':
      return place.isClosing ? emphasize(writeLines(block.lines, style)) : writeLines(block.lines, style);
    case 'heading':
      return [{ text: `# ${writeHeadingText(block.text.text, style)}`, offset: offsetAt(block.text, 0) }];
    case 'rule':
      return [{ text: '---', offset: offsetAt(block.text, 0) }];
    case 'list':
      return writeList(block, style, place);
    case 'quote':
      return withoutLastBlank(writeBlocks(block.blocks, style)).map((line) => ({
        ...line,
        text: line.text === '' ? '>' : `> ${line.text}`,
      }));
  }
}

/** Typographic Markdown for one line of text. */
export function writeText(text: string, style: TypographyStyle): string {
  return escapeMarkdownLine(makeTypographic(text, style).text);
}

function writeHeadingText(text: string, style: TypographyStyle): string {
  return writeText(text, style).replace(/(#+)$/, '\\$1');
}

/** Lines that the author broke stay broken. */
function writeLines(lines: readonly SourceText[], style: TypographyStyle): readonly MarkdownLine[] {
  const written = lines
    .map((line) => ({ text: writeText(line.text, style), offset: offsetAt(line, 0) }))
    .filter(({ text }) => text !== '');
  return written.map((line, index) =>
    index < written.length - 1 ? { ...line, text: `${line.text}\\` } : line,
  );
}

function emphasize(lines: readonly MarkdownLine[]): readonly MarkdownLine[] {
  return lines.map((line, index) => ({
    ...line,
    text: `${index === 0 ? '*' : ''}${line.text}${index === lines.length - 1 ? '*' : ''}`,
  }));
}

/** A list right after another one takes the other sign, or the two would be one. */
function writeList(
  list: ImportList,
  style: TypographyStyle,
  { followsList }: BlockPlace,
): readonly MarkdownLine[] {
  const widths: number[] = [];
  return list.items.flatMap((item) => {
    const marker = markerOf(item, followsList);
    const indent = widths.slice(0, item.depth).reduce((sum, width) => sum + width, 0);
    widths.splice(item.depth, widths.length, marker.length);
    return writeLines(item.lines, style).map((line, index) => ({
      ...line,
      text:
        index === 0
          ? `${' '.repeat(indent)}${marker}${line.text}`
          : `${' '.repeat(indent + marker.length)}${line.text}`,
    }));
  });
}

function markerOf(item: ImportListItem, followsList: boolean): string {
  if (item.number === undefined) return followsList ? '* ' : '- ';
  return `${item.number}${followsList ? ')' : '.'} `;
}

function withoutLastBlank(lines: readonly MarkdownLine[]): readonly MarkdownLine[] {
  return lines.at(-1)?.text === '' ? lines.slice(0, -1) : lines;
}
