import { mapChildren, mapMetadata, mapNodes } from '../model/children.ts';
import type { Node } from '../model/node-map.ts';
import { decodeFragment } from '../resolve/decode-fragment.ts';
import type { LinkedAddress, ResolvedDocument } from '../resolve/resolved-document.ts';
import type { Renderer } from './renderer.ts';

/** How links lead to files of a format. */
export type AddressedFormat = Pick<Renderer, 'extension' | 'placeInFile'>;

/** Leads links to other sources to what one format makes of these: `setup.md#install` to `setup.pdf#nameddest=install`. */
export function addressLinks(resolved: ResolvedDocument, format: AddressedFormat): ResolvedDocument {
  const { linkedDocuments, document } = resolved;
  if (linkedDocuments === undefined) return resolved;
  const lead = (children: readonly Node[]): readonly Node[] =>
    mapNodes(children, (child) => {
      const node = mapChildren(child, lead);
      const linked = node.type === 'link' ? linkedDocuments[node.id] : undefined;
      return node.type !== 'link' || linked === undefined
        ? node
        : { ...node, url: addressOf(linked, format) };
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

function addressOf(
  { address, fragment }: LinkedAddress,
  { extension, placeInFile }: AddressedFormat,
): string {
  const anchor = fragment.slice(1);
  const place = anchor === '' || placeInFile === undefined ? fragment : placeInFile(decodeFragment(anchor));
  return `${address}${extension}${place}`;
}
