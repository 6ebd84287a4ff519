import type { Config } from '../config/config.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { LinkedPart } from '../host/linked-part.ts';
import { assignIds } from '../model/assign-ids.ts';
import { mergeUnnamed } from '../parse/front-matter/merge-metadata.ts';
import type { SourceInput } from '../parse/parse-result.ts';
import { parseUnnamed } from '../parse/parse-source.ts';
import { anchorNodes, titleSlug } from '../resolve/anchor-nodes.ts';
import { findTarget } from '../resolve/resolve-references.ts';
import { transformUnnamed } from '../transform/transform-document.ts';
import { documentConfig } from './document-config.ts';

/** The anchor of each name by which links may lead into a document; an empty one is its beginning. Plain data, to be kept. */
export type DocumentParts = readonly (readonly [name: string, anchor: string])[];

/** What a name leads to among the parts of a document. */
export function findPart(parts: ReadonlyMap<string, string>, name: string): LinkedPart {
  const anchor = findTarget(name, parts);
  if (anchor !== undefined) return { type: 'found', anchor };
  const suggestion = suggest(name, parts.keys());
  return { type: 'missing', ...(suggestion === undefined ? {} : { suggestion }) };
}

/** Reads a source for the names of its parts alone; `undefined` when it cannot be read. */
export async function documentParts(
  input: SourceInput,
  config: Config,
  overrides: Parameters<typeof documentConfig>[2],
): Promise<DocumentParts | undefined> {
  const { document: parsed } = await parseUnnamed(input, config);
  if (parsed === undefined) return undefined;
  const merged = mergeUnnamed(parsed, config.metadata, overrides?.metadata);
  const { document } = await transformUnnamed(merged, documentConfig(config, merged.metadata, overrides));
  if (input.format !== 'json' || document !== parsed) assignIds(document);
  const { anchors, targets } = anchorNodes(document);
  const title = titleSlug(document);
  const beginning: DocumentParts = title === '' || targets.has(title) ? [] : [[title, '']];
  const parts = [...targets].map(([name, node]) => {
    const anchor = anchors[node.id] ?? name;
    // In the document itself its title stands for the first heading below it.
    const isTitle = name === title && name !== anchor && name !== node.attributes?.label;
    return [name, isTitle ? '' : anchor] as const;
  });
  return [...beginning, ...parts];
}
