import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { mapChildren, mapMetadata, mapNodes, metadataNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { Position } from '../model/nodes/base.ts';
import type { Author, Document } from '../model/nodes/document.ts';
import { walk } from '../model/visit.ts';
import { isSafeUrl } from '../parse/build/safe-url.ts';
import type { TransformStep } from './transform-document.ts';

/**
 * Takes out addresses that no reader may follow, and reports each. The parser does so for links in Markdown; documents
 * that come as JSON or from other programs, and authors' addresses, are seen here, once for all formats.
 */
export function dropUnsafeAddresses(document: Document): TransformStep {
  const { authors } = document.metadata;
  if (!authors.some(isUnsafeAuthor) && !holdsUnsafeLink(document)) return { document, diagnostics: [] };
  const diagnostics: Diagnostic[] = [];
  const report = (url: string, position?: Position) => {
    diagnostics.push(
      createDiagnostic('link-unsafe', { url: url.slice(0, 80) }, { file: document.file, position }),
    );
  };
  const drop = (children: readonly Node[]): readonly Node[] =>
    mapNodes(children, (child) => {
      const kept = mapChildren(child, drop);
      if (kept.type !== 'link' || isSafeUrl(kept.url)) return kept;
      report(kept.url, kept.position);
      return { ...kept, url: '' };
    });
  const metadata = {
    ...mapMetadata(document.metadata, drop),
    authors: authors.map((author) => safeAuthor(author, report)),
  };
  return { document: { ...mapChildren(document, drop), metadata }, diagnostics };
}

function isUnsafeAuthor({ url }: Author): boolean {
  return url !== undefined && !isSafeUrl(url);
}

function safeAuthor(author: Author, report: (url: string) => void): Author {
  if (!isUnsafeAuthor(author)) return author;
  const { url = '', ...rest } = author;
  report(url);
  return rest;
}

function holdsUnsafeLink(document: Document): boolean {
  for (const part of [...metadataNodes(document), document]) {
    for (const node of walk(part)) if (node.type === 'link' && !isSafeUrl(node.url)) return true;
  }
  return false;
}
