import { mapChildren, mapMetadata, mapNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import type { ResolvedDocument } from '../resolve/resolved-document.ts';

/**
 * Leads links to other sources to what one format makes of these: `setup.md#install` to `setup.pdf#install`. The fragment stays: the
 * anchors of pages, the destinations of PDF and the bookmarks of Word have the same names.
 */
export function addressLinks(resolved: ResolvedDocument, extension: string): ResolvedDocument {
  const { linkedDocuments, document } = resolved;
  if (linkedDocuments === undefined) return resolved;
  const lead = (children: readonly Node[]): readonly Node[] =>
    mapNodes(children, (child) => {
      const node = mapChildren(child, lead);
      const linked = node.type === 'link' ? linkedDocuments[node.id] : undefined;
      return node.type !== 'link' || linked === undefined
        ? node
        : { ...node, url: `${linked.address}${extension}${linked.fragment}` };
    });
  return {
    ...resolved,
    document: { ...mapChildren(document, lead), metadata: mapMetadata(document.metadata, lead) },
    footnotes: resolved.footnotes.map((note) => ({
      ...note,
      definition: mapChildren(note.definition, lead),
    })),
    // `lead` gives inlines for inlines.
    toc: resolved.toc.map((entry) => ({ ...entry, content: lead(entry.content) as typeof entry.content })),
  };
}
