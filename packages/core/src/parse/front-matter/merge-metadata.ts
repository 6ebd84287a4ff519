import { defaultConfig } from '../../config/default-config.ts';
import { assignIds } from '../../model/assign-ids.ts';
import type { Document, Json, Metadata } from '../../model/nodes/document.ts';
import type { BuildContext } from '../build/build-context.ts';
import { buildMetadata } from './build-metadata.ts';

type Values = { readonly [key: string]: Json };

/** A document whose metadata is filled in from `defaults` where it is silent, and replaced by `overrides` where they speak. */
export function mergeMetadata(document: Document, defaults: Values, overrides: Values = {}): Document {
  if (Object.keys(defaults).length === 0 && Object.keys(overrides).length === 0) return document;
  const merged: Document = structuredClone(mergeUnnamed(document, defaults, overrides));
  assignIds(merged);
  return merged;
}

/** The same with the nodes of the document as they are, and new ones without ids. */
export function mergeUnnamed(document: Document, defaults: Values, overrides: Values = {}): Document {
  if (Object.keys(defaults).length === 0 && Object.keys(overrides).length === 0) return document;
  const metadata = combine(combine(metadataOf(defaults), document.metadata), metadataOf(overrides));
  return { ...document, metadata };
}

/** `under` with what `over` says put over it. */
function combine(under: Metadata, over: Metadata): Metadata {
  return {
    ...under,
    ...over,
    authors: over.authors.length > 0 ? over.authors : under.authors,
    keywords: over.keywords.length > 0 ? over.keywords : under.keywords,
    extra: { ...under.extra, ...over.extra },
  };
}

function metadataOf(values: Values): Metadata {
  const context: BuildContext = {
    syntax: defaultConfig.syntax,
    source: '',
    definitions: new Map(),
    depth: 0,
    report: () => {},
    addFootnote: () => {},
  };
  return buildMetadata({ values, positions: {} }, context);
}
