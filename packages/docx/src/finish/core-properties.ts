import { plainText, type ResolvedDocument, walk } from '@octavo/core';
import { escapeXml, type Markup, markup, xmlDeclaration } from '../xml/markup.ts';

/** Writes `docProps/core.xml`: who, what, when and in which language. `timestamp` is ISO 8601. */
export function coreProperties(resolved: ResolvedDocument, timestamp: string): Markup {
  const { metadata } = resolved.document;
  const authors = metadata.authors.map(({ name }) => name).join('; ');
  const moment = (name: string) => markup(name, { 'xsi:type': 'dcterms:W3CDTF' }, escapeXml(timestamp));
  return (
    xmlDeclaration +
    markup(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      textProperty('dc:title', resolved.title),
      textProperty('dc:subject', plainText(metadata.subtitle ?? [])),
      textProperty('dc:creator', authors),
      textProperty('cp:keywords', metadata.keywords.join(', ')),
      textProperty('dc:description', abstractText(resolved)),
      textProperty('cp:lastModifiedBy', authors),
      '<cp:revision>1</cp:revision>',
      moment('dcterms:created'),
      moment('dcterms:modified'),
      textProperty('dc:language', resolved.language),
    )
  );
}

function textProperty(name: string, text: string): Markup {
  const written = escapeXml(text.trim());
  return written === '' ? '' : markup(name, {}, written);
}

function abstractText({ document }: ResolvedDocument): string {
  return (document.metadata.abstract ?? [])
    .flatMap((block) => Array.from(walk(block)))
    .flatMap((node) => (node.type === 'paragraph' ? [plainText(node.children)] : []))
    .join(' ');
}
