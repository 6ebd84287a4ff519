import type { Block, Heading, Inline, Paragraph, ResolvedDocument } from '@octavo/core';
import { plainText } from '@octavo/core';
import { wordCount } from './condense/word-count.ts';
import type { Draft } from './drafts.ts';
import { authorLine } from './opening-byline.ts';
import { isSettings } from './settings/is-settings.ts';
import type { SlideSettings } from './settings/slide-settings.ts';
import { noSettings } from './settings/slide-settings.ts';

/** What the title slide says, and which draft it has taken in. */
export interface Opening {
  readonly title: string;
  readonly titleContent: readonly Inline[];
  readonly subtitle: readonly Inline[];
  readonly byline: readonly string[];
  readonly blocks: readonly Block[];
  /** Those of the blocks that only repeat what the title slide says. */
  readonly repeated: readonly Block[];
  /** What is said while it is shown. */
  readonly notes: readonly Block[];
  /** What the author set for the draft that it took in; and, whichever it took in, whether the title is to fill its place. */
  readonly settings: SlideSettings;
  /** The drafts that follow. */
  readonly rest: readonly Draft[];
}

const joinedWords = 30;

export interface OpeningOptions {
  /** Whether a few words that the first draft holds may join the title: in a deck, what stands before the first break. */
  readonly joinsFirst: boolean;
  /** What the author set for the title where no draft joins it. */
  readonly settings: SlideSettings;
}

/** The title slide, when the document has a title, authors or a date. */
export function planOpening(
  resolved: ResolvedDocument,
  drafts: readonly Draft[],
  { joinsFirst, settings }: OpeningOptions,
): Opening | undefined {
  const { title, subtitle = [], authors } = resolved.document.metadata;
  if (title === undefined && drafts.length > 0) return joinsFirst ? headedOpening(drafts) : undefined;
  const byline = [
    ...authors.map((author) => authorLine(author, resolved)),
    ...(resolved.date === undefined ? [] : [resolved.date]),
  ];
  const titleContent = title ?? [];
  const opening = {
    title: resolved.title,
    titleContent,
    subtitle,
    byline,
    blocks: [],
    repeated: [],
    notes: [],
    settings: { ...settings, fitsTitle: titleContent.some(isFit) },
    rest: drafts,
  };
  const [first, ...rest] = drafts;
  if (first === undefined || !joinsFirst) return opening;
  const said = [resolved.title, plainText(subtitle), ...byline, ...authors.map((author) => author.name)];
  const joined = joinable(blocksOf(first), said);
  if (joined === undefined) return opening;
  const parts = joined.shown.map((block) => block.children);
  return {
    ...opening,
    subtitle: lines(subtitle.length === 0 ? parts : [subtitle, ...parts]),
    blocks: blocksOf(first),
    repeated: joined.repeated,
    notes: joined.notes,
    settings: { ...(first.settings ?? noSettings), fitsTitle: opening.settings.fitsTitle },
    rest,
  };
}

/** The first slide of a deck that has no title of its own, when it holds a heading and a few words: it opens the deck all the same. */
function headedOpening([first, ...rest]: readonly Draft[]): Opening | undefined {
  if (first?.heading === undefined || first.settings?.layout !== undefined) return undefined;
  const { heading, blocks, settings = noSettings } = first;
  const joined = joinable(blocks, []);
  if (joined === undefined) return undefined;
  return {
    title: plainText(heading.children).replace(/\s+/g, ' ').trim(),
    titleContent: heading.children,
    subtitle: lines(joined.shown.map(({ children }) => children)),
    byline: [],
    blocks: [heading, ...blocks],
    repeated: [],
    notes: joined.notes,
    settings,
    rest,
  };
}

/** The classes of a heading that became the title are kept around its words. */
function isFit({ attributes }: Inline): boolean {
  return attributes?.classes?.includes('fit') === true;
}

interface Joined {
  readonly shown: readonly (Paragraph | Heading)[];
  readonly repeated: readonly (Paragraph | Heading)[];
  readonly notes: readonly Block[];
}

/** A few words before the first break are a subtitle; those that the title slide says anyway are not said twice. */
function joinable(blocks: readonly Block[], said: readonly string[]): Joined | undefined {
  const parts: (Paragraph | Heading)[] = [];
  const notes: Block[] = [];
  for (const block of blocks) {
    if (block.type === 'htmlBlock' || isSettings(block)) continue;
    if (block.type === 'speakerNotes') {
      notes.push(...block.children);
      continue;
    }
    if (block.type !== 'paragraph' && block.type !== 'heading') return undefined;
    if (block.children.some((child) => child.type === 'image')) return undefined;
    parts.push(block);
  }
  const textOf = (block: Paragraph | Heading): string => plainText(block.children);
  if (wordCount(parts.map(textOf).join(' ')) > joinedWords) return undefined;
  const known = new Set(said.map(normalise));
  const isKnown = (block: Paragraph | Heading): boolean => known.has(normalise(textOf(block)));
  return { shown: parts.filter((part) => !isKnown(part)), repeated: parts.filter(isKnown), notes };
}

function blocksOf(draft: Draft): readonly Block[] {
  return draft.heading === undefined ? draft.blocks : [draft.heading, ...draft.blocks];
}

function lines(parts: readonly (readonly Inline[])[]): readonly Inline[] {
  return parts.flatMap((part, index): readonly Inline[] =>
    index === 0 ? part : [{ type: 'lineBreak', id: `opening-break-${index}` }, ...part],
  );
}

function normalise(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
}
