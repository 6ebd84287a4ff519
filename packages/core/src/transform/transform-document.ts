import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { assignIds } from '../model/assign-ids.ts';
import { metadataNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import { anonymiseDocument } from './anonymise-document.ts';
import { closeCommentGaps } from './close-comment-gaps.ts';
import { dropComments } from './drop-comments.ts';
import { dropEmptyParagraphs } from './drop-empty-paragraphs.ts';
import { dropHtml } from './drop-html.ts';
import { dropUnsafeAddresses } from './drop-unsafe-addresses.ts';
import { liftTitle } from './lift-title.ts';
import { placeComments } from './place-comments.ts';
import { placeSlidePictures } from './place-slide-pictures.ts';
import { readFitComments } from './read-fit-comments.ts';
import { readPictureKeywords } from './read-picture-keywords.ts';
import { readQuoteAuthors } from './read-quote-authors.ts';
import { readRevealMarks } from './read-reveal-marks.ts';
import { readSlideComments } from './read-slide-comments.ts';
import { readSlidevMarks } from './read-slidev-marks.ts';
import { readTitleBlock } from './read-title-block.ts';
import { unreadElementComments } from './unread-element-comments.ts';

/** What a transform makes, and what it has to say. */
export interface TransformStep {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

export interface TransformResult extends TransformStep {
  /** What the notations of programs for decks ask for in vain: nothing to whoever makes no deck. */
  readonly deckDiagnostics: readonly Diagnostic[];
}

/** Document to document: reads or drops HTML as the policy says, makes the first heading the title where it is one. */
export async function transformDocument(written: Document, config: Config): Promise<TransformResult> {
  const { document, ...found } = await transformUnnamed(written, config);
  return { document: withIds(document, written), ...found };
}

/** The same without ids for the nodes that it makes; those that it leaves as they are have theirs still, which may be of no use. */
export async function transformUnnamed(written: Document, config: Config): Promise<TransformResult> {
  const safe = dropUnsafeAddresses(written);
  const document = placeSlidePictures(
    readPictureKeywords(readFitComments(readDeckMarks(readTitleBlock(safe.document)))),
  );
  const { document: withoutHtml, diagnostics } = await applyHtmlPolicy(document, config);
  const kept = withoutHtml === document ? document : dropEmptyParagraphs(withoutHtml);
  const commented = hasComments(kept) ? applyComments(kept, config) : kept;
  const named = config.anonymous ? anonymiseDocument(commented) : commented;
  return {
    document: liftTitle(named),
    diagnostics: [...safe.diagnostics, ...diagnostics],
    deckDiagnostics: unreadElementComments(safe.document),
  };
}

/** The notations of programs for decks, as those that are read here. */
function readDeckMarks(document: Document): Document {
  return readRevealMarks(readSlidevMarks(readQuoteAuthors(readSlideComments(document))));
}

function applyComments(document: Document, config: Config): Document {
  const closed = closeCommentGaps(document);
  return config.comments ? placeComments(closed) : dropComments(closed);
}

function hasComments(document: Document): boolean {
  return holds(document, ({ type }) => type === 'comment');
}

async function applyHtmlPolicy(document: Document, config: Config): Promise<TransformStep> {
  if (config.html === 'drop') return { document: dropHtml(document, 'all'), diagnostics: [] };
  const readable = dropHtml(document, 'comments');
  if (config.html === 'keep' || !hasHtml(readable)) return { document: readable, diagnostics: [] };
  // The HTML reader is loaded only for documents that hold HTML.
  const { interpretHtml } = await import('./html/interpret-html.ts');
  return interpretHtml(readable, config.syntax.figures);
}

function hasHtml(document: Document): boolean {
  return holds(document, ({ type }) => type === 'htmlBlock' || type === 'htmlInline');
}

/** Whether any node of the text or the front matter is such. */
function holds(document: Document, isSuch: (node: Node) => boolean): boolean {
  for (const node of metadataNodes(document)) {
    for (const inner of walk(node)) if (isSuch(inner)) return true;
  }
  for (const node of walk(document)) if (isSuch(node)) return true;
  return false;
}

/** Ids for nodes that transforms made. The document is copied first: ids are written in place. */
function withIds(document: Document, original: Document): Document {
  if (document === original) return document;
  const copy = structuredClone(document);
  assignIds(copy);
  return copy;
}
