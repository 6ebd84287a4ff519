import type { Part } from '../package/part.ts';
import { contentTypes } from '../package/part.ts';
import type { PptxContext } from '../pptx-context.ts';
import { hasNotes } from '../slide/slide-part.ts';
import { escapeXml, namespaces, xmlHead } from '../xml.ts';

/** Title, authors, language and dates, and the counts that file managers show. */
export function propertyParts({ deck, config, language }: PptxContext): readonly Part[] {
  const element = (name: string, text: string): string =>
    text === '' ? '' : `<${name}>${escapeXml(text)}</${name}>`;
  const date = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(config.timestamp)}</dcterms:${name}>`;
  const core = `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">${element('dc:title', deck.title)}${element('dc:creator', deck.authors.join('; '))}${element('cp:keywords', deck.keywords.join(', '))}${element('dc:language', language)}${date('created')}${date('modified')}</cp:coreProperties>`;
  const app = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Octavo</Application><Slides>${deck.slides.length}</Slides><Notes>${deck.slides.filter(hasNotes).length}</Notes></Properties>`;
  return [
    part('/docProps/core.xml', contentTypes.coreProperties, core),
    part('/docProps/app.xml', contentTypes.extendedProperties, app),
    part('/ppt/presProps.xml', contentTypes.presProps, `${xmlHead}<p:presentationPr ${namespaces}/>`),
    part('/ppt/viewProps.xml', contentTypes.viewProps, `${xmlHead}<p:viewPr ${namespaces}/>`),
  ];
}

function part(path: string, contentType: string, content: string): Part {
  return { path, contentType, content, relationships: [] };
}
