import type { Config } from '../../config/config.ts';
import { assignIds } from '../../model/assign-ids.ts';
import type { Document, Json, Metadata } from '../../model/nodes/document.ts';
import { parseMarkdown } from '../parse-markdown.ts';

type FrontMatterValues = { readonly [key: string]: Json };

/**
 * Puts front matter from outside around a document's own: `defaults` where it says nothing, `overrides` over what it
 * says. They are read as if they stood in the document, so that a title may hold markup.
 */
export async function overlayMetadata(
  document: Document,
  defaults: FrontMatterValues,
  overrides: FrontMatterValues,
  config: Config,
): Promise<Document> {
  const under = await readValues(defaults, config);
  const over = await readValues(overrides, config);
  const layers = [under, document.metadata, over].filter((layer) => layer !== undefined);
  if (layers.length === 1) return document;
  const merged: Document = { ...document, metadata: layers.reduce(layerMetadata) };
  // The nodes that came in must not share ids with those that were there; the parser still owns them all.
  assignIds(merged);
  return merged;
}

/** JSON is YAML: each value stands behind its key as front matter of an empty document. */
async function readValues(values: FrontMatterValues, config: Config): Promise<Metadata | undefined> {
  const lines = Object.entries(values).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  if (lines.length === 0) return undefined;
  const { document } = await parseMarkdown(['---', ...lines, '---', ''].join('\n'), undefined, {
    ...config,
    remarkPlugins: [],
    syntax: { ...config.syntax, frontMatter: true },
  });
  return document === undefined ? undefined : withoutPositions(document.metadata);
}

/** No line of the document stands behind these nodes. Metadata is JSON: nothing else is lost on the way. */
function withoutPositions(metadata: Metadata): Metadata {
  const isPosition = (key: string, value: unknown) =>
    key === 'position' && typeof value === 'object' && value !== null && 'start' in value;
  const text = JSON.stringify(metadata, (key, value: unknown) =>
    isPosition(key, value) ? undefined : value,
  );
  return JSON.parse(text) as Metadata;
}

function layerMetadata(base: Metadata, over: Metadata): Metadata {
  return {
    ...base,
    ...over,
    authors: over.authors.length > 0 ? over.authors : base.authors,
    keywords: over.keywords.length > 0 ? over.keywords : base.keywords,
    extra: { ...base.extra, ...over.extra },
  };
}
