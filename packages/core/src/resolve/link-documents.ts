import { createDiagnostic, type DiagnosticPlace } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Host } from '../host/host.ts';
import type { LinkedPart } from '../host/linked-part.ts';
import { metadataNodes } from '../model/children.ts';
import type { NodeId } from '../model/nodes/base.ts';
import type { Document } from '../model/nodes/document.ts';
import type { Link } from '../model/nodes/link.ts';
import { walk } from '../model/visit.ts';
import { decodeFragment } from './decode-fragment.ts';
import type { LinkedAddress, NodeTable } from './resolved-document.ts';

export interface LinkedDocuments {
  readonly linkedDocuments: NodeTable<LinkedAddress>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Finds where relative links to other sources lead: to what is made of these, where the host knows. A link to a source that is not there,
 * or not made, stays as it is written and is reported; so is one to a part that is not there.
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
      case 'made': {
        const part = await partOf(link, host);
        const { address } = found;
        linkedDocuments[node.id] = { address, fragment: fragmentOf(part, link), written: node.url };
        if (part?.type === 'missing') diagnostics.push(partMissing(node.url, part.suggestion, place));
        break;
      }
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

interface SourceLink {
  readonly path: string;
  readonly fragment: string;
}

async function partOf({ path, fragment }: SourceLink, host: Host): Promise<LinkedPart | undefined> {
  return fragment.length < 2 ? undefined : await host.linkedPart?.(path, decodeFragment(fragment.slice(1)));
}

/** As it is written, unless what it leads to has another name. */
function fragmentOf(part: LinkedPart | undefined, { fragment }: SourceLink): string {
  if (part?.type !== 'found' || part.anchor === decodeFragment(fragment.slice(1))) return fragment;
  return part.anchor === '' ? '' : `#${encodeURIComponent(part.anchor)}`;
}

function partMissing(url: string, suggestion: string | undefined, place: DiagnosticPlace): Diagnostic {
  const [path = ''] = url.split('#', 1);
  const target = decodeFragment(url.slice(path.length + 1));
  const near = suggestion === undefined ? undefined : `${path}#${suggestion}`;
  return createDiagnostic('linked-part-missing', { path, target, suggestion: near }, place);
}

/** The path and the fragment of a link to a file of Markdown beside, below or above the document; `undefined` for any other. */
function sourceLink(url: string): SourceLink | undefined {
  const [, written = '', fragment = ''] = /^([^?#]*)(#.*)?$/s.exec(url) ?? [];
  if (!/\.(?:md|markdown)$/i.test(written) || /^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(written))
    return undefined;
  return { path: decodeFragment(written), fragment };
}
