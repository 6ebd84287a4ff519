import { type Block, type CalloutKind, type Inline, type List, type ListItem, plainText } from '@octavo/core';
import { bookmarksOn, withBookmarks } from './label-marks.ts';
import type { ReadBlock } from './read-blocks.ts';

type ReadParagraph = Extract<ReadBlock, { type: 'paragraph' }>;

/** Blocks of the model from paragraphs in a row: items become lists, boxed paragraphs quotes and call-outs, lines of code a block. */
export function gatherBlocks(read: readonly ReadBlock[]): readonly Block[] {
  const blocks: Block[] = [];
  for (let index = 0; index < read.length; ) {
    const first = read[index] as ReadBlock;
    if (first.type === 'block') {
      blocks.push(first.block);
      index += 1;
      continue;
    }
    let end = index + 1;
    while (end < read.length && goesOn(first, read[end] as ReadBlock, read[end - 1] as ReadBlock)) end += 1;
    if (first.list !== undefined && !isBoxed(first)) end = endOfList(read, index);
    // Every one after the first was a paragraph, or it would not have gone on; lists may hold blocks.
    blocks.push(...gatherRun(read.slice(index, end), first));
    index = end;
  }
  return joinCaptions(blocks);
}

function goesOn(first: ReadParagraph, next: ReadBlock, previous: ReadBlock): boolean {
  if (first.role.type === 'quote' || first.role.type === 'callout') {
    if (next.type === 'block') return false;
    const { role } = next;
    // Code has a style of its own; in a box it stands in.
    if (role.type === 'code' && next.indented) return true;
    if (first.role.type === 'quote') return role.type === 'quote' && role.pull === first.role.pull;
    return role.type === 'callout' && role.kind === first.role.kind && !role.isTitle;
  }
  if (first.list !== undefined) return false;
  if (next.type === 'block' || next.list !== undefined) return false;
  if (first.role.type === 'code')
    return next.role.type === 'code' && next.joins && isOneLine(previous) && isOneLine(next);
  const isDefinition = (role: string) => role === 'term' || role === 'definition';
  return isDefinition(first.role.type) && isDefinition(next.role.type);
}

/** How far the look goes for an item that goes on counting. */
const farthest = 12;

/** A list goes on in items, in what stands in, and over other blocks where a numbered item after them goes on counting. */
function endOfList(read: readonly ReadBlock[], start: number): number {
  const first = read[start];
  const level = first?.type === 'paragraph' ? (first.list?.level ?? 0) : 0;
  const numbers = new Set<string>();
  let end = start;
  for (let index = start; index < read.length && index - end <= farthest; index += 1) {
    const block = read[index] as ReadBlock;
    if (block.type === 'block') continue;
    const { list, role } = block;
    if (role.type === 'heading') break;
    const isItem = list !== undefined && !isBoxed(block);
    const goesOnCounting = isItem && (index === end || (list.ordered && numbers.has(list.numId)));
    const isWithin = block.continues !== undefined && block.continues >= level;
    const standsIn = index === end && (role.type === 'continue' || block.indented || isWithin);
    if (!goesOnCounting && !standsIn) continue;
    if (isItem) numbers.add(list.numId);
    end = index + 1;
  }
  return Math.max(end, start + 1);
}

function isBoxed({ role }: ReadParagraph): boolean {
  return role.type === 'quote' || role.type === 'callout';
}

function isOneLine(block: ReadBlock): boolean {
  return block.type === 'paragraph' && block.inlines.every(({ type }) => type !== 'lineBreak');
}

function gatherRun(run: readonly ReadBlock[], first: ReadParagraph): readonly Block[] {
  const paragraphs = run.filter((block): block is ReadParagraph => block.type === 'paragraph');
  const { role } = first;
  switch (role.type) {
    case 'quote':
      return [
        {
          type: 'blockQuote',
          id: '',
          ...(role.pull ? { pull: true } : {}),
          children: gatherBlocks(unboxed(paragraphs)),
        },
      ];
    case 'callout': {
      const title = role.isTitle ? first.inlines : undefined;
      const body = gatherBlocks(unboxed(role.isTitle ? paragraphs.slice(1) : paragraphs));
      // The kind of call-out was read from one of the five names.
      const kind = role.kind as CalloutKind;
      const isNamed = title !== undefined && plainText(title).toLowerCase() !== kind;
      return [{ type: 'callout', id: '', kind, ...(isNamed ? { title } : {}), children: body }];
    }
    case 'code':
      return [
        ...commentBlocks(paragraphs.flatMap(({ inlines }) => inlines)),
        { type: 'codeBlock', id: '', value: paragraphs.map(({ inlines }) => codeText(inlines)).join('\n') },
      ];
    case 'term':
    case 'definition':
      return definitions(paragraphs);
    default:
      return first.list === undefined ? paragraphs.flatMap(paragraphBlocks) : lists(run);
  }
}

function unboxed(paragraphs: readonly ReadParagraph[]): readonly ReadParagraph[] {
  return paragraphs.map((paragraph) =>
    isBoxed(paragraph) ? { ...paragraph, role: { type: 'text' } } : paragraph,
  );
}

function codeText(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) =>
      inline.type === 'lineBreak'
        ? '\n'
        : 'children' in inline
          ? codeText(inline.children)
          : plainText([inline]),
    )
    .join('');
}

/** Comments on what cannot hold any stand before it. */
export function commentBlocks(inlines: readonly Inline[]): readonly Block[] {
  const comments = inlines.filter(({ type }) => type === 'comment');
  return comments.length === 0 ? [] : [{ type: 'paragraph', id: '', children: comments }];
}

function paragraphBlocks(paragraph: ReadParagraph): readonly Block[] {
  const others = paragraph.inlines.filter(({ type }) => type !== 'comment');
  return others.length === 1 && others[0]?.type === 'image'
    ? [...commentBlocks(paragraph.inlines), paragraphBlock({ ...paragraph, inlines: others })]
    : [paragraphBlock(paragraph)];
}

function paragraphBlock(paragraph: ReadParagraph): Block {
  return withBookmarks(unmarkedBlock(paragraph), paragraph.bookmarks);
}

function unmarkedBlock({ role, inlines }: ReadParagraph): Block {
  const [only] = inlines;
  if (role.type === 'heading') {
    // Roles of headings count from 1 to 6.
    return { type: 'heading', id: '', depth: role.depth as 1 | 2 | 3 | 4 | 5 | 6, children: inlines };
  }
  if (inlines.length === 1 && only?.type === 'image') return { type: 'figure', id: '', image: only };
  const mark = role.type === 'front' ? role.part : role.type === 'caption' ? 'caption' : undefined;
  // Taken away again when the front of the document and captions are read.
  const attributes = mark === undefined ? {} : { attributes: { values: { front: mark } } };
  return { type: 'paragraph', id: '', ...attributes, children: inlines };
}

function definitions(paragraphs: readonly ReadParagraph[]): readonly Block[] {
  const items: { terms: (readonly Inline[])[]; definitions: Block[][] }[] = [];
  for (const { role, inlines } of paragraphs) {
    const last = items.at(-1);
    if (role.type === 'term') {
      const term = inlines.flatMap((inline) => (inline.type === 'strong' ? inline.children : [inline]));
      if (last !== undefined && last.definitions.length === 0) last.terms.push(term);
      else items.push({ terms: [term], definitions: [] });
    } else {
      const block: Block = { type: 'paragraph', id: '', children: inlines };
      if (last === undefined) items.push({ terms: [], definitions: [[block]] });
      else last.definitions.push([block]);
    }
  }
  return [
    {
      type: 'definitionList',
      id: '',
      children: items.map((item) => ({ type: 'definitionItem', id: '', ...item })),
    },
  ];
}

/** Items nest by their level; another numbering at the same level is another list. */
function lists(run: readonly ReadBlock[]): readonly Block[] {
  const result: List[] = [];
  const levels = run.flatMap((block) => (block.type === 'paragraph' ? (block.list?.level ?? []) : []));
  const level = Math.min(...levels);
  let items: { first: ReadParagraph; inner: ReadBlock[] }[] = [];
  let numId: string | undefined;
  const flush = () => {
    const [first] = items;
    if (first?.first.list !== undefined) result.push(listOf(items, first.first.list));
    items = [];
  };
  for (const paragraph of run) {
    if (
      paragraph.type === 'block' ||
      paragraph.list === undefined ||
      paragraph.list.level > level ||
      isBoxed(paragraph)
    ) {
      items.at(-1)?.inner.push(paragraph);
      continue;
    }
    if (items.length > 0 && paragraph.list?.numId !== numId) flush();
    numId = paragraph.list?.numId;
    items.push({ first: paragraph, inner: [] });
  }
  flush();
  return result;
}

function listOf(
  items: readonly { readonly first: ReadParagraph; readonly inner: readonly ReadBlock[] }[],
  place: NonNullable<ReadParagraph['list']>,
): List {
  const children = items.map(({ first, inner }): ListItem => {
    const words: readonly Block[] =
      first.inlines.length === 0 ? [] : [paragraphBlock({ ...first, role: { type: 'text' } })];
    return {
      type: 'listItem',
      id: '',
      ...(first.checked === undefined ? {} : { checked: first.checked }),
      children: [...words, ...gatherBlocks(inner.map(asText))],
    };
  });
  const tight = children.every((item) => item.children.filter(({ type }) => type === 'paragraph').length < 2);
  return {
    type: 'list',
    id: '',
    ordered: place.ordered,
    ...(place.ordered ? { start: place.start } : {}),
    tight,
    children,
  };
}

/** Inside its item, a further paragraph is one like any other. */
function asText(block: ReadBlock): ReadBlock {
  return block.type === 'paragraph' && block.role.type === 'continue'
    ? { ...block, role: { type: 'text' } }
    : block;
}

/** A caption's word and number are made anew. */
const numbered = /^\p{L}+[\s\u00a0]\d+(?:[.-]\d+)*[:.]?[\s\u2002\u00a0]*/u;

/** A caption belongs to the table after it, or to the figure before it. */
function joinCaptions(blocks: readonly Block[]): readonly Block[] {
  const result: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.attributes?.values?.['front'] !== 'caption') {
      const caption = captionOf(result.at(-1));
      const before = result.at(-1);
      if (
        (block.type === 'table' || block.type === 'figure') &&
        caption !== undefined &&
        before !== undefined
      )
        result[result.length - 1] = withBookmarks({ ...block, caption }, bookmarksOn(before));
      else result.push(block);
      continue;
    }
    const last = result.at(-1);
    const caption = captionOf(block);
    const isBelow =
      (last?.type === 'figure' && blocks[index + 1]?.type !== 'table') ||
      // Word's own place for captions of tables is above them, some authors' below.
      (last?.type === 'table' && !['table', 'figure'].includes(blocks[index + 1]?.type ?? ''));
    if (
      isBelow &&
      (last?.type === 'figure' || last?.type === 'table') &&
      last.caption === undefined &&
      caption !== undefined
    )
      result[result.length - 1] = withBookmarks({ ...last, caption }, bookmarksOn(block));
    else result.push(block);
  }
  return result.map((block) => {
    if (block.type !== 'paragraph' || block.attributes?.values?.['front'] !== 'caption') return block;
    const { attributes: _role, ...rest } = block;
    return rest;
  });
}

function captionOf(block: Block | undefined): readonly Inline[] | undefined {
  if (block?.type !== 'paragraph' || block.attributes?.values?.['front'] !== 'caption') return undefined;
  const comments = block.children.filter(({ type }) => type === 'comment');
  const [first, ...rest] = block.children.filter(({ type }) => type !== 'comment');
  if (first?.type !== 'text') return block.children;
  const value = first.value.replace(numbered, '');
  return [...comments, ...(value === '' ? rest : [{ ...first, value }, ...rest])];
}
