import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import { metadataNodes } from '../model/children.ts';
import type { NodeId } from '../model/nodes/base.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Link } from '../model/nodes/link.ts';
import { walk } from '../model/visit.ts';
import type { LinkedAddress, NodeTable } from './resolved-document.ts';

export interface LinkedDocuments {
  readonly linkedDocuments: NodeTable<LinkedAddress>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds where relative links to other sources lead: to what is made of these, where the host knows. A link to a source that is not there,
 * or not made, stays as it is written and is reported.
 */
export async function linkDocuments(document: Document, host: Host): Promise<LinkedDocuments> {
  const linkedDocuments: Record<NodeId, LinkedAddress> = {};
  const diagnostics: Diagnostic[] = [];
  for (const node of linksOf(document)) {
    const link = sourceLink(node.url);
    const found = link && (await host.linkedDocument?.(link.path));
    if (link === undefined || found === undefined) continue;
    const place = { file: document.file, position: node.position };
    switch (found.type) {
      case 'made':
        linkedDocuments[node.id] = {
          address: found.address,
          fragment: link.fragment,
          written: node.url,
        };
        break;
      case 'not-made':
        diagnostics.push(createDiagnostic('linked-document-not-made', { url: node.url }, place));
        break;
      case 'missing': {
        const { suggestion } = found;
        diagnostics.push(createDiagnostic('linked-document-missing', { url: node.url, suggestion }, place));
      }
    }
  }
  return { linkedDocuments, diagnostics };
}

function linksOf(document: Document): readonly Link[] {
  return [...metadataNodes(document), document].flatMap((part) =>
    Array.from(walk(part)).filter((node): node is Link => node.type === 'link'),
  );
}

/** The path and the fragment of a link to a file of Markdown beside, below or above the document; `undefined` for any other. */
function sourceLink(url: string): { readonly path: string; readonly fragment: string } | undefined {
  const [, written = '', fragment = ''] = /^([^?#]*)(#.*)?$/s.exec(url) ?? [];
  if (!/\.(?:md|markdown)$/i.test(written) || /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(written))
    return undefined;
  try {
    return { path: decodeURIComponent(written), fragment };
  } catch {
    // A per cent sign that begins no escape is one of the name.
    return { path: written, fragment };
  }
}
