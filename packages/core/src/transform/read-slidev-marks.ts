import type { Block } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Heading } from '../model/nodes/heading.ts';
import { plainText } from '../model/plain-text.ts';
import { groundPicture } from './ground-picture.ts';
import { notesOfComment, wordsOfComment } from './notes-of-comment.ts';
import { readSlidevCode } from './read-slidev-code.ts';
import { slideSettings } from './slide-settings.ts';

/** Keys of a front matter that are Slidev's alone. */
const slidevKeys = ['drawings', 'mdc', 'comark', 'highlighter', 'fonts', 'colorSchema', 'transition'];

/** Slidev's layouts by those of ours that look alike; the others are chosen by what the slide holds. */
const layouts: Readonly<Record<string, string>> = {
  cover: 'title',
  intro: 'title',
  section: 'section',
  statement: 'section',
  fact: 'section',
  quote: 'section',
  center: 'lead',
  end: 'closing',
  full: 'content',
};

const pictureSides: Readonly<Record<string, string>> = {
  image: 'bg',
  'image-left': 'bg left',
  'image-right': 'bg right',
};

/**
 * What decks for Slidev say in notations of its own. A slide's settings stand between two rules, which Markdown reads as a rule and a heading
 * underlined with dashes (`layout: center`); they become settings of the slide. `::right::` parts the slide into columns, and the comment that ends it is
 * for the speaker.
 */
export function readSlidevMarks(document: Document): Document {
  if (!isSlidevDeck(document)) return document;
  const children = slidesOf(document.children).flatMap(readSlide).flatMap(readSlidevCode);
  return children.every((child, index) => child === document.children[index])
    ? document
    : { ...document, children };
}

/** Whether the front matter has a key that is Slidev's alone. */
export function isSlidevDeck({ metadata }: Document): boolean {
  return slidevKeys.some((key) => key in metadata.extra);
}

/** The blocks between rules, each rule with what follows it. */
function slidesOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const slides: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'thematicBreak') slides.push([block]);
    else slides.at(-1)?.push(block);
  }
  return slides;
}

function readSlide(written: readonly Block[]): readonly Block[] {
  const blocks = withNotes(written);
  const [rule, settings, ...rest] = blocks;
  if (rule?.type !== 'thematicBreak' || settings?.type !== 'heading') return inSlots(blocks);
  const entries = settingsOf(settings);
  if (entries === undefined) return [rule, ...inSlots(blocks.slice(1))];
  return [rule, ...settingBlocks(settings, entries), ...inSlots(rest)];
}

/** A comment at the end of a slide is what the speaker says. */
function withNotes(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  const text = last === undefined ? undefined : wordsOfComment(last);
  return text === undefined ? blocks : [...blocks.slice(0, -1), notesOfComment(text, last?.position)];
}

/** The settings of a heading that is none. Its lines have become one, so each begins with the next key. */
function settingsOf({ children }: Heading): ReadonlyMap<string, string> | undefined {
  const words = plainText(children).trim();
  if (!/^[a-z][\w-]*:(?:\s|$)/i.test(words)) return undefined;
  return new Map(
    words.split(/\s+(?=[a-z][\w-]*:(?:\s|$))/i).map((entry) => {
      const colon = entry.indexOf(':');
      return [
        entry.slice(0, colon),
        entry
          .slice(colon + 1)
          .trim()
          .replace(/^(['"])(.*)\1$/, '$2'),
      ] as const;
    }),
  );
}

function settingBlocks(heading: Heading, entries: ReadonlyMap<string, string>): readonly Block[] {
  const { position } = heading;
  const layout = entries.get('layout') ?? '';
  const image = entries.get('image');
  const side = Object.hasOwn(pictureSides, layout) && image !== undefined ? pictureSides[layout] : undefined;
  const named = Object.hasOwn(layouts, layout) ? layouts[layout] : undefined;
  const values = Object.fromEntries([
    ...(named === undefined ? [] : [['_layout', named] as const]),
    ...Array.from(entries).flatMap(([key, value]) =>
      key === 'layout' || (key === 'image' && side !== undefined) ? [] : [[`_${key}`, value] as const],
    ),
  ]);
  return [
    ...slideSettings(values, position),
    ...(side === undefined || image === undefined ? [] : [groundPicture(image, position, side)]),
  ];
}

/** The blocks of a slide with its slots as columns: under the headings that begin it, and with `::left::` under all before that. */
function inSlots(blocks: readonly Block[]): readonly Block[] {
  const first = blocks.findIndex((block) => slotOf(block) !== undefined);
  if (first < 0) return blocks;
  const before = blocks.slice(0, first);
  const slots: { readonly name: string; readonly children: Block[] }[] = [];
  for (const block of blocks.slice(first)) {
    const name = slotOf(block);
    if (name === undefined) slots.at(-1)?.children.push(block);
    else slots.push({ name, children: [] });
  }
  const head = slots.some(({ name }) => name === 'left') ? before.length : headingCount(before);
  const beside = slots.filter(({ name }) => name === 'left' || name === 'right');
  const below = slots.filter(({ name }) => name !== 'left' && name !== 'right');
  const columns = [before.slice(head), ...beside.map(({ children }) => children)].filter(
    ({ length }) => length > 0,
  );
  const { position } = blocks[first] ?? {};
  const base = { type: 'container', id: '', ...(position === undefined ? {} : { position }) } as const;
  const parted: readonly Block[] =
    columns.length < 2
      ? columns.flat()
      : [
          {
            ...base,
            name: 'columns',
            children: columns.map((children) => ({ ...base, name: 'column', children })),
          },
        ];
  return [...before.slice(0, head), ...parted, ...below.flatMap(({ children }) => children)];
}

function headingCount(blocks: readonly Block[]): number {
  const count = blocks.findIndex((block) => block.type !== 'heading' && block.type !== 'thematicBreak');
  return count < 0 ? blocks.length : count;
}

/** The name of a slot that begins: `::right::` in a paragraph of its own. */
function slotOf(block: Block): string | undefined {
  if (block.type !== 'paragraph') return undefined;
  return /^::([a-z][\w-]*)::$/i.exec(plainText(block.children).trim())?.[1]?.toLowerCase();
}
