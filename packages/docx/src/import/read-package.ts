import type { Block, FootnoteDefinition, Metadata } from '@octavo/core';
import type { DocxPackage } from '../package/open-docx.ts';
import { child, elements, tree } from '../package/tree.ts';
import { createReader, type ImportedImage } from './create-reader.ts';
import { gatherBlocks } from './gather-blocks.ts';
import type { TrackChanges } from './import-context.ts';
import { readBlocks } from './read-blocks.ts';
import { resolveLabels } from './resolve-labels.ts';
import { takeFront } from './take-front.ts';
import { textLanguage } from './text-language.ts';

/** What the text of a Word document says. */
export interface ReadText {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteDefinition[];
  readonly language: string | undefined;
  readonly images: readonly ImportedImage[];
  readonly changes: number;
  readonly comments: number;
  readonly dropped: readonly string[];
}

export interface ReadOptions {
  readonly trackChanges: TrackChanges;
  readonly mediaFolder: string;
  /** Whether each line of code is a paragraph, as people type it; Octavo writes one for a whole block. */
  readonly joinsCode: boolean;
  /** Paths of pictures that the embedded model does not know. */
  readonly foreign: ReadonlySet<string>;
}

export function readPackage(opened: DocxPackage, options: ReadOptions): ReadText {
  const reader = createReader(opened, options);
  const body = child(opened.xml(opened.main), 'w:body') ?? tree('w:body');
  const front = takeFront(gatherBlocks(readBlocks(elements(body), reader.context)));
  const language = textLanguage(front.blocks, reader.language);
  const notes = reader.notes().map(
    ({ kind, label, content }): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      id: '',
      label,
      children: gatherBlocks(readBlocks(content, reader.noteContexts[kind])),
    }),
  );
  const story = resolveLabels(
    { blocks: front.blocks, footnotes: notes },
    { notes: reader.noteNames(), language: language ?? 'en' },
  );
  return {
    ...front,
    ...story,
    language,
    images: reader.images(),
    changes: reader.changes(),
    comments: reader.comments(),
    dropped: reader.dropped(),
  };
}
