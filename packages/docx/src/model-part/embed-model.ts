import { type RenderConfig, type ResolvedDocument, walk } from '@octavo/core';
import { metadataNodes } from '@octavo/core/model';
import type { Parts } from '../finish/compile-parts.ts';
import { sortParts } from '../finish/sort-parts.ts';
import { escapeText, markup, xmlDeclaration } from '../xml/markup.ts';
import { isMedia, mediaDigests } from './media-digests.ts';
import { shownModel } from './shown-model.ts';

/** Names the part that holds the model, and the version of its form. */
export const modelNamespace = 'urn:octavo:model:1';

const itemId = '{6F637461-766F-4D6F-8465-6C0000000001}';

/**
 * A package with the model in a custom XML part (ISO 29500-1 §15.2.4), so that what an editor leaves as it is comes back exactly.
 * The model says nothing that the text does not show.
 */
export async function embedModel(
  parts: Parts,
  resolved: ResolvedDocument,
  config: RenderConfig,
): Promise<Parts> {
  const embedded = new Map(parts);
  embedded.set('customXml/item1.xml', itemPart(resolved, config, await digestsOf(parts)));
  embedded.set('customXml/itemProps1.xml', propertiesPart);
  embedded.set(
    'customXml/_rels/item1.xml.rels',
    `${xmlDeclaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relationship('rId1', 'customXmlProps', 'itemProps1.xml')}</Relationships>`,
  );
  const add = (path: string, closing: string, added: string) => {
    const part = parts.get(path);
    if (typeof part !== 'string') throw new Error(`There is no part ${path}`);
    embedded.set(
      path,
      part.replace(closing, () => added + closing),
    );
  };
  add(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    relationship('rIdModel', 'customXml', '../customXml/item1.xml'),
  );
  add(
    '[Content_Types].xml',
    '</Types>',
    markup('Override', {
      PartName: '/customXml/itemProps1.xml',
      ContentType: 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    }),
  );
  return sortParts(embedded);
}

/** Of the pictures as they were written. */
async function digestsOf(parts: Parts): Promise<readonly string[]> {
  const media = [...parts].flatMap(([path, content]): readonly (readonly [string, Uint8Array])[] =>
    isMedia(path) && typeof content !== 'string' ? [[path, content]] : [],
  );
  return [...new Set((await mediaDigests(media)).values())].toSorted();
}

function itemPart(
  resolved: ResolvedDocument,
  { numberHeadings }: RenderConfig,
  media: readonly string[],
): string {
  const attributes = {
    xmlns: modelNamespace,
    numberHeadings: String(numberHeadings),
    missing: JSON.stringify(missingImages(resolved)),
    media: JSON.stringify(media),
    ...linksAttribute(resolved),
  };
  return (
    xmlDeclaration + markup('model', attributes, escapeText(JSON.stringify(shownModel(resolved.document))))
  );
}

/** What the author wrote for the addresses of links that lead to what is made of other sources. */
function linksAttribute({ document, linkedDocuments = {} }: ResolvedDocument): { readonly links?: string } {
  const links = [...metadataNodes(document), document].flatMap((part) =>
    Array.from(walk(part)).flatMap((node) => {
      const linked = node.type === 'link' ? linkedDocuments[node.id] : undefined;
      return node.type === 'link' && linked !== undefined ? [[node.url, linked.written] as const] : [];
    }),
  );
  return links.length === 0 ? {} : { links: JSON.stringify(Object.fromEntries(links)) };
}

/** Addresses of pictures in whose place words stand: reading must not take those for an editor's. */
function missingImages({ document, assets }: ResolvedDocument): readonly string[] {
  if (!Object.values(assets).some(({ type }) => type === 'missing')) return [];
  const urls = Array.from(walk(document)).flatMap((node) =>
    node.type === 'image' && assets[node.id]?.type === 'missing' ? [node.url] : [],
  );
  return [...new Set(urls)];
}

const propertiesPart =
  xmlDeclaration +
  markup(
    'ds:datastoreItem',
    {
      'ds:itemID': itemId,
      'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
    },
    markup('ds:schemaRefs', {}, markup('ds:schemaRef', { 'ds:uri': modelNamespace })),
  );

function relationship(id: string, type: string, target: string): string {
  return markup('Relationship', {
    Id: id,
    Type: `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}`,
    Target: target,
  });
}
