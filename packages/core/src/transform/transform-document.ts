import type { Config } from '../config/config.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { assignIds } from '../model/assign-ids.ts';
import type { Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import { dropEmptyParagraphs } from './drop-empty-paragraphs.ts';
import { dropHtml } from './drop-html.ts';
import { liftTitle } from './lift-title.ts';

export interface TransformResult {
  readonly document: Document;
  readonly diagnostics: readonly Diagnostic[];
}

/** Document to document: reads or drops HTML as the policy says, makes the first heading the title where it is one. */
export async function transformDocument(document: Document, config: Config): Promise<TransformResult> {
  const { document: withoutHtml, diagnostics } = await applyHtmlPolicy(document, config);
  const kept = withoutHtml === document ? document : dropEmptyParagraphs(withoutHtml);
  return { document: withIds(liftTitle(kept), document), diagnostics };
}

async function applyHtmlPolicy(document: Document, config: Config): Promise<TransformResult> {
  if (config.html === 'drop') return { document: dropHtml(document, 'all'), diagnostics: [] };
  const readable = dropHtml(document, 'comments');
  if (config.html === 'keep' || !hasHtml(readable)) return { document: readable, diagnostics: [] };
  // The HTML reader is loaded only for documents that hold HTML.
  const { interpretHtml } = await import('./html/interpret-html.ts');
  return interpretHtml(readable, config.syntax.figures);
}

function hasHtml(document: Document): boolean {
  for (const node of walk(document)) if (node.type === 'htmlBlock' || node.type === 'htmlInline') return true;
  return false;
}

/** Ids for nodes that transforms made. The document is copied first: ids are written in place. */
function withIds(document: Document, original: Document): Document {
  if (document === original) return document;
  const copy = structuredClone(document);
  assignIds(copy);
  return copy;
}
