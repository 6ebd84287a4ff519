import { type Document, validateDocument } from '@octavo/core';
import { modelNamespace } from '../model-part/embed-model.ts';
import type { DocxPackage } from '../package/open-docx.ts';
import { isElement } from '../package/tree.ts';

/** The model that Octavo put into a document, and how it was set. */
export interface EmbeddedModel {
  readonly document: Document;
  readonly numberHeadings: boolean;
  /** Addresses of pictures that could not be shown. */
  readonly missing: readonly string[];
  /** Digests of the pictures that it was written with; absent in documents that older versions wrote. */
  readonly media: readonly string[] | undefined;
  /** What the author wrote for links to other sources, by the addresses that the text has. */
  readonly links: ReadonlyMap<string, string>;
}

/** Reads the embedded model; nothing when there is none, or none that is one. It is as untrusted as the text. */
export async function readModel(opened: DocxPackage): Promise<EmbeddedModel | undefined> {
  for (const { type, target, external } of opened.relationships(opened.main)) {
    if (type !== 'customXml' || external) continue;
    const bytes = opened.bytes(target);
    // Other parts of this kind need not be looked at: some are large, some are no XML.
    if (bytes === undefined || !new TextDecoder().decode(bytes.subarray(0, 300)).includes(modelNamespace))
      continue;
    const root = opened.xml(target);
    const text = root?.children.filter((node) => !isElement(node)).join('') ?? '';
    const value = parse(text);
    if (value === undefined || (await validateDocument(value)) !== undefined) continue;
    const media = root?.attributes.get('media');
    return {
      // It was checked by the schema that is made from the type.
      document: value as Document,
      numberHeadings: root?.attributes.get('numberHeadings') === 'true',
      missing: strings(parse(root?.attributes.get('missing') ?? '[]')),
      media: media === undefined ? undefined : strings(parse(media)),
      links: stringMap(parse(root?.attributes.get('links') ?? '{}')),
    };
  }
  return undefined;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string') : [];
}

/** Sources alone: a file by others must not lead a link elsewhere. */
function stringMap(value: unknown): ReadonlyMap<string, string> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return new Map(
    entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && isSourceAddress(entry[1]),
    ),
  );
}

function isSourceAddress(url: string): boolean {
  return !/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(url) && /\.(?:md|markdown)(?:#.*)?$/i.test(url);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
