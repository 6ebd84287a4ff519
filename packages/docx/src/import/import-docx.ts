import { assignIds, type Document, type Image, type Link, walk } from '@octavo/core';
import { metadataNodes } from '@octavo/core/model';
import { openDocx } from '../package/open-docx.ts';
import type { ImportedImage } from './create-reader.ts';
import { foreignMark, foreignPictures } from './foreign-pictures.ts';
import type { TrackChanges } from './import-context.ts';
import { readModel } from './read-model.ts';
import { readPackage } from './read-package.ts';
import { restoreModel } from './restore-model.ts';

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
  const model = await readModel(opened);
  const text = readPackage(opened, {
    ...options,
    joinsCode: model === undefined,
    foreign: model === undefined ? new Set() : await foreignPictures(opened, model),
  });
  const { metadata, children, footnotes } =
    model === undefined
      ? {
          metadata: { ...text.metadata, ...(text.language === undefined ? {} : { lang: text.language }) },
          children: text.blocks,
          footnotes: text.footnotes,
        }
      : await restoreModel(model, text);
  // Ids are written in place: nothing that was read before is shared.
  const document: Document = structuredClone({
    type: 'document',
    schemaVersion: 1,
    id: 'document',
    metadata,
    children,
    footnotes,
  });
  for (const node of [...metadataNodes(document), document].flatMap((part) => Array.from(walk(part)))) {
    if (node.type === 'image') unmark(node);
    if (node.type === 'link') relink(node, model?.links);
  }
  assignIds(document);
  const { images, changes, comments, dropped } = text;
  const written = JSON.stringify(document);
  const used = images.filter(({ path }) => written.includes(JSON.stringify(path)));
  return { document, images: used, changes, comments, dropped };
}

/** Marks serve only while texts are compared. The copy that was read is this function's own to change. */
function unmark(image: Image): void {
  (image as { url: string }).url = image.url.replaceAll(foreignMark, '');
}

/** A link that leads to the Word file made of another source leads to the source again. */
function relink(link: Link, links: ReadonlyMap<string, string> = new Map()): void {
  (link as { url: string }).url = links.get(link.url) ?? link.url;
}
