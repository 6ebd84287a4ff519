import {
  assignIds,
  type Block,
  type Document,
  type FootnoteDefinition,
  type Inline,
  type Metadata,
  plainText,
} from '@octavo/core';
import { openDocx } from '../package/open-docx.ts';
import { child, elements, tree } from '../package/tree.ts';
import { createReader, type ImportedImage } from './create-reader.ts';
import { gatherBlocks } from './gather-blocks.ts';
import type { TrackChanges } from './import-context.ts';
import { readBlocks } from './read-blocks.ts';

export interface ImportDocxOptions {
  /** What becomes of tracked changes: `all` shows them as CriticMarkup. */
  readonly trackChanges: TrackChanges;
  /** Where pictures will stand, relative to the document: `report-media`. */
  readonly mediaFolder: string;
}

export interface ImportDocxResult {
  readonly document: Document;
  readonly images: readonly ImportedImage[];
  readonly changes: number;
  readonly comments: number;
  /** What has no counterpart and was left out, in words. */
  readonly dropped: readonly string[];
}

/** Reads a Word document into the model. Throws a `PackageError` when it cannot be read. */
export async function importDocx(bytes: Uint8Array, options: ImportDocxOptions): Promise<ImportDocxResult> {
  const opened = await openDocx(bytes);
  const reader = createReader(opened, options);
  const body = child(opened.xml(opened.main), 'w:body') ?? tree('w:body');
  const { metadata, blocks } = takeFront(gatherBlocks(readBlocks(elements(body), reader.context)));
  const footnotes = reader.notes().map(
    ({ label, content }): FootnoteDefinition => ({
      type: 'footnoteDefinition',
      id: '',
      label,
      children: gatherBlocks(readBlocks(content, reader.noteContext)),
    }),
  );
  const document: Document = {
    type: 'document',
    schemaVersion: 1,
    id: 'document',
    metadata: { ...metadata, ...language(reader.language) },
    children: blocks,
    footnotes,
  };
  assignIds(document);
  return {
    document,
    images: reader.images(),
    changes: reader.changes(),
    comments: reader.comments(),
    dropped: reader.dropped(),
  };
}

function language(lang: string | undefined): { readonly lang?: string } {
  return lang === undefined ? {} : { lang };
}

/** A paragraph as it was read, before paragraphs of lists, boxes and code are gathered. */
export type FrontRole = 'title' | 'subtitle' | 'author' | 'affiliation' | 'date' | 'abstract' | 'keywords';

/** Title, authors and the like at the beginning become metadata. */
function takeFront(gathered: ReturnType<typeof gatherBlocks>): {
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
} {
  let title: readonly Inline[] | undefined;
  let subtitle: readonly Inline[] | undefined;
  let date: string | undefined;
  const authors: string[] = [];
  const abstract: Block[] = [];
  let keywords: readonly string[] = [];
  const blocks: Block[] = [];
  for (const block of gathered) {
    const role = roleOf(block);
    if (role === undefined || block.type !== 'paragraph') blocks.push(block);
    else if (role === 'title' && title === undefined) title = block.children;
    else if (role === 'subtitle' && subtitle === undefined) subtitle = block.children;
    else if (role === 'author') authors.push(plainText(block.children));
    else if (role === 'date') date = plainText(block.children);
    else if (role === 'abstract') abstract.push(withoutRole(block));
    else if (role === 'keywords')
      keywords = plainText(block.children)
        .replace(/^[^:：]*[:：]\s*/, '')
        .split(/\s*[,;，；]\s*/);
    else if (role === 'title' || role === 'subtitle') blocks.push(withoutRole(block));
  }
  return {
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(subtitle === undefined ? {} : { subtitle }),
      authors: authors.map((name) => ({ name, affiliations: [] })),
      ...(date === undefined ? {} : { date }),
      keywords,
      ...(abstract.length === 0 ? {} : { abstract }),
      extra: {},
    },
    blocks,
  };
}

function roleOf(block: Block): string | undefined {
  return block.attributes?.values?.['front'];
}

function withoutRole(block: Block): Block {
  const { attributes: _role, ...rest } = block;
  return rest;
}
