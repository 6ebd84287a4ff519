import {
  alignSequences,
  type Block,
  type Document,
  type FootnoteDefinition,
  type Metadata,
  type Paragraph,
  plainText,
} from '@octavo/core';
import { openDocx } from '../package/open-docx.ts';
import { blockKey } from './block-key.ts';
import { commentBlocks } from './gather-blocks.ts';
import { authorNames, renamed } from './label-names.ts';
import {
  authorLabels,
  referredLabels,
  relabelled,
  restoredNote,
  type WrittenReferences,
} from './note-labels.ts';
import { pairChanged } from './pair-changed.ts';
import type { EmbeddedModel } from './read-model.ts';
import { type ReadText, readPackage } from './read-package.ts';
import { restoreInside } from './restore-inside.ts';
import { writeAgain } from './write-again.ts';

type Restored = Pick<Document, 'metadata' | 'children' | 'footnotes'>;

/**
 * What an editor left as it was comes from the embedded model, what was changed from the text. To tell the two apart the model is
 * written as Word again and read back: blocks that read as they then do were left alone. A model that does not fit its text, by
 * accident or by malice, thus gives nothing.
 */
export async function restoreModel(model: EmbeddedModel, text: ReadText): Promise<Restored> {
  const { document } = model;
  const bytes = await writeAgain({ ...model, document: withSentinels(document) });
  const original = readPackage(await openDocx(bytes), {
    trackChanges: 'accept',
    mediaFolder: '',
    joinsCode: false,
    foreign: new Set(),
  });
  const pieces = splitAtSentinels(original.blocks);
  const kept = keptBlocks(pieces, text.blocks);
  const changed = changedBlocks(pieces, text.blocks, kept);
  const labels = new Map<string, string>();
  const originalLabels = new Map<string, string>();
  const references = referencesByBlock(document);
  for (const [block, piece] of pieces) {
    const before = authorLabels(references[block] ?? { all: [], first: [] }, referredLabels(piece));
    for (const [number, label] of before) originalLabels.set(label, number);
  }
  for (const { block, start, length } of [...kept.values(), ...changed.values()]) {
    const written = references[block] ?? { all: [], first: [] };
    const read = referredLabels(text.blocks.slice(start, start + length));
    // Where an editor put a note in or took one out, it is not known which is which.
    const isWhole = read.length === referredLabels(pieces.get(block) ?? []).length;
    if (isWhole) for (const [number, label] of authorLabels(written, read)) labels.set(number, label);
  }
  const names = new Map(
    [...kept.values()].flatMap(({ block, start, length }) =>
      authorNames(document.children.slice(block, block + 1), text.blocks.slice(start, start + length)),
    ),
  );
  const free = freeLabels(text.footnotes, labels, document.footnotes);
  return {
    metadata: restoredMetadata(document.metadata, original.metadata, text.metadata),
    children: assemble(document, text.blocks, { kept, changed, pieces }, { labels: free, names }),
    footnotes: inOrderOf(
      document.footnotes,
      text.footnotes.map((note) => {
        const label = free.get(note.label) ?? note.label;
        const number = originalLabels.get(label);
        return {
          ...note,
          label,
          children: restoredNote(
            note,
            original.footnotes.find((other) => other.label === number),
            document.footnotes.find((other) => other.label === label),
          ),
        };
      }),
    ),
  };
}

/** Notes in the order in which the author wrote them; new ones last. */
function inOrderOf(
  model: readonly FootnoteDefinition[],
  notes: readonly FootnoteDefinition[],
): readonly FootnoteDefinition[] {
  const order = new Map(model.map(({ label }, index) => [label, index]));
  const rank = ({ label }: FootnoteDefinition) => order.get(label) ?? model.length;
  return notes.toSorted((one, other) => rank(one) - rank(other));
}

/** The notes that each block refers to, and those that it is the first to refer to. */
function referencesByBlock({ children }: Document): readonly WrittenReferences[] {
  const seen = new Set<string>();
  return children.map((block) => {
    const all = referredLabels([block]);
    const first = all.filter((label) => {
      const isFirst = !seen.has(label);
      seen.add(label);
      return isFirst;
    });
    return { all, first };
  });
}

/** A character of the private use area; the number of the block after it follows. */
const sentinel = '\uE0F0';

function withSentinels(document: Document): Document {
  return {
    ...document,
    children: document.children.flatMap((block, index): readonly Block[] => [
      {
        type: 'paragraph',
        id: `sentinel-${index}`,
        children: [{ type: 'text', id: `sentinel-text-${index}`, value: `${sentinel}${index}` }],
      } satisfies Paragraph,
      block,
    ]),
  };
}

/** What each block of the model reads as, by its index. */
function splitAtSentinels(blocks: readonly Block[]): ReadonlyMap<number, readonly Block[]> {
  const pieces = new Map<number, Block[]>();
  let current: Block[] = [];
  for (const block of blocks) {
    const text = block.type === 'paragraph' ? plainText(block.children) : '';
    if (block.type === 'paragraph' && text.startsWith(sentinel)) {
      // Comments on a block that can hold none were written on what follows them, which is here the mark.
      current.push(...commentBlocks(block.children));
      current = [];
      pieces.set(Number(text.slice(sentinel.length)), current);
    } else current.push(block);
  }
  return pieces;
}

/** A block of the model that stands in the text as it was: from which block of the text on, over how many. */
interface KeptBlock {
  readonly block: number;
  readonly start: number;
  readonly length: number;
}

function keptBlocks(
  pieces: ReadonlyMap<number, readonly Block[]>,
  read: readonly Block[],
): ReadonlyMap<number, KeptBlock> {
  const flat = [...pieces].flatMap(([block, inner]) =>
    inner.map((piece) => ({ block, key: blockKey(piece) })),
  );
  const places = new Map<number, number[]>();
  for (const step of alignSequences(
    flat.map(({ key }) => key),
    read.map(blockKey),
  )) {
    const block = step.type === 'same' ? flat[step.before]?.block : undefined;
    if (block === undefined || step.type !== 'same') continue;
    places.set(block, [...(places.get(block) ?? []), step.after]);
  }
  const kept = new Map<number, KeptBlock>();
  for (const [block, found] of places) {
    const start = found[0] ?? 0;
    const length = pieces.get(block)?.length ?? 0;
    const isWhole = found.length === length && found.every((place, index) => place === start + index);
    if (isWhole) kept.set(start, { block, start, length });
  }
  return kept;
}

/** Blocks of the text that are blocks of the model with changes in them; each reads as one block. */
function changedBlocks(
  pieces: ReadonlyMap<number, readonly Block[]>,
  read: readonly Block[],
  kept: ReadonlyMap<number, KeptBlock>,
): ReadonlyMap<number, KeptBlock> {
  const changed = new Map<number, KeptBlock>();
  const keptModels = new Set([...kept.values()].map(({ block }) => block));
  const singles = [...pieces].filter(([block, piece]) => piece.length === 1 && !keptModels.has(block));
  let at = 0;
  const close = (places: readonly number[], from: number, to: number) => {
    // Both go up: each is looked at once.
    while (at < singles.length && (singles[at]?.[0] ?? 0) <= from) at += 1;
    const first = at;
    while (at < singles.length && (singles[at]?.[0] ?? 0) < to) at += 1;
    const before = singles.slice(first, at);
    for (const pair of pairChanged(
      before.map(([, piece]) => piece[0] as Block),
      places.map((place) => read[place] as Block),
    )) {
      const [block, start] = [before[pair.before]?.[0], places[pair.after]];
      if (block !== undefined && start !== undefined) changed.set(start, { block, start, length: 1 });
    }
  };
  let [places, from]: [number[], number] = [[], -1];
  for (let index = 0; index < read.length; ) {
    const found = kept.get(index);
    if (found === undefined) {
      places.push(index);
      index += 1;
      continue;
    }
    if (places.length > 0) close(places, from, found.block);
    [places, from] = [[], found.block];
    index += found.length;
  }
  if (places.length > 0) close(places, from, Number.POSITIVE_INFINITY);
  return changed;
}

interface FoundBlocks {
  readonly kept: ReadonlyMap<number, KeptBlock>;
  readonly changed: ReadonlyMap<number, KeptBlock>;
  /** What each block of the model reads as. */
  readonly pieces: ReadonlyMap<number, readonly Block[]>;
}

function restored(
  read: Block,
  block: number | undefined,
  { document, pieces }: { readonly document: Document; readonly pieces: FoundBlocks['pieces'] },
): Block {
  const [original, model] = block === undefined ? [] : [pieces.get(block)?.[0], document.children[block]];
  return original === undefined || model === undefined ? read : restoreInside(read, original, model);
}

/** Names that the author gave, by those that reading gave: to notes, and to what is referred to. */
interface AuthorNames {
  readonly labels: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
}

function assemble(
  document: Document,
  read: readonly Block[],
  { kept, changed, pieces }: FoundBlocks,
  { labels, names }: AuthorNames,
): readonly Block[] {
  const children: Block[] = [];
  let next = 0;
  // Blocks of which Word shows nothing stay where they stood between the others.
  const silentUntil = (end: number) => {
    for (let index = next; index < end; index += 1)
      if (pieces.get(index)?.length === 0) children.push(document.children[index] as Block);
  };
  for (let index = 0; index < read.length; ) {
    const found = kept.get(index);
    if (found === undefined) {
      const [block] = renamed(relabelled([read[index] as Block], labels), names);
      const before = changed.get(index)?.block;
      if (before !== undefined) {
        silentUntil(before);
        next = Math.max(next, before + 1);
      }
      children.push(...(block === undefined ? [] : [restored(block, before, { document, pieces })]));
      index += 1;
      continue;
    }
    silentUntil(found.block);
    children.push(document.children[found.block] as Block);
    next = Math.max(next, found.block + 1);
    index += found.length;
  }
  silentUntil(document.children.length);
  return children;
}

/** The author's labels where they are known; notes that are new get numbers that no other note has. */
function freeLabels(
  read: readonly FootnoteDefinition[],
  known: ReadonlyMap<string, string>,
  model: readonly FootnoteDefinition[],
): ReadonlyMap<string, string> {
  const used = new Set([...known.values(), ...model.map(({ label }) => label)]);
  const labels = new Map(known);
  let number = 1;
  for (const { label } of read) {
    if (labels.has(label)) continue;
    while (used.has(String(number))) number += 1;
    used.add(String(number));
    labels.set(label, String(number));
  }
  return labels;
}

/** Each field as its author wrote it, unless it reads otherwise now. */
function restoredMetadata(model: Metadata, original: Metadata, read: Metadata): Metadata {
  const isSame = (key: keyof Metadata) => blockKey(original[key] ?? null) === blockKey(read[key] ?? null);
  const chosen = <K extends keyof Metadata>(key: K): Metadata[K] => (isSame(key) ? model[key] : read[key]);
  const [title, subtitle, date, abstract] = [
    chosen('title'),
    chosen('subtitle'),
    chosen('date'),
    chosen('abstract'),
  ];
  return {
    ...(title === undefined ? {} : { title }),
    ...(subtitle === undefined ? {} : { subtitle }),
    authors: chosen('authors'),
    ...(date === undefined ? {} : { date }),
    ...(model.lang === undefined ? {} : { lang: model.lang }),
    keywords: chosen('keywords'),
    ...(abstract === undefined ? {} : { abstract }),
    extra: model.extra,
  };
}
