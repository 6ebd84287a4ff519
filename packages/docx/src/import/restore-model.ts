import type { Block, Document } from '@octavo/core';
import { openDocx } from '../package/open-docx.ts';
import { authorNames, renamed } from './label-names.ts';
import { changedBlocks, type KeptBlock, keptBlocks } from './match-blocks.ts';
import { authorLabels, referredLabels, relabelled } from './note-labels.ts';
import type { EmbeddedModel } from './read-model.ts';
import { type ReadText, readPackage } from './read-package.ts';
import { restoreInside } from './restore-inside.ts';
import { restoredMetadata } from './restored-metadata.ts';
import { freeLabels, restoredNotes } from './restored-notes.ts';
import { splitAtSentinels, withSentinels } from './sentinels.ts';
import { writeAgain } from './write-again.ts';
import { referencesByBlock } from './written-references.ts';

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
    footnotes: restoredNotes(text.footnotes, {
      model: document.footnotes,
      original: original.footnotes,
      free,
      originalLabels,
    }),
  };
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
