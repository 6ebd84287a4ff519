import { deflateRawSync } from 'node:zlib';
import { writeZip } from '@octavo/core';

const transitional = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  types: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
};
const strict = {
  w: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
  r: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  types: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
};

export interface DocxParts {
  /** Content of `w:body`. */
  readonly body: string;
  /** Content of `w:styles`. */
  readonly styles?: string;
  readonly numbering?: string;
  readonly settings?: string;
  readonly theme?: string;
  /** Content of headers and footers by file name: `{ 'header1.xml': '<w:p/>' }`; their relationship ids are `header1`, …. */
  readonly stories?: Readonly<Record<string, string>>;
  /** Relationships of the text or a story, as XML, by the part's file name. */
  readonly relationships?: Readonly<Record<string, string>>;
  /** Further files by their paths. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly strict?: boolean;
  /** Content type of the text. */
  readonly mainType?: string;
}

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A Word document as other programs make them, for tests of reading. */
export function makeDocx(parts: DocxParts): Promise<Uint8Array> {
  const ns = parts.strict === true ? strict : transitional;
  const root = (name: string, content: string) =>
    `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${ns.w}" xmlns:r="${ns.r}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14 w15">${content}</w:${name}>`;
  const stories = Object.entries(parts.stories ?? {});
  const relations = (content: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;
  const relation = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${ns.types}/${type}" Target="${target}"/>`;
  const own: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${parts.mainType ?? `${word}.document.main+xml`}"/></Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/document.xml': root('document', `<w:body>${parts.body}</w:body>`),
    'word/styles.xml': root('styles', parts.styles ?? ''),
    ...(parts.numbering === undefined ? {} : { 'word/numbering.xml': root('numbering', parts.numbering) }),
    ...(parts.settings === undefined ? {} : { 'word/settings.xml': root('settings', parts.settings) }),
    ...(parts.theme === undefined ? {} : { 'word/theme/theme1.xml': parts.theme }),
    ...Object.fromEntries(
      stories.map(([file, content]) => [
        `word/${file}`,
        root(file.startsWith('header') ? 'hdr' : 'ftr', content),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(parts.relationships ?? {})
        .filter(([file]) => file !== 'document.xml')
        .map(([file, content]) => [`word/_rels/${file}.rels`, relations(content)]),
    ),
    'word/_rels/document.xml.rels': relations(
      [
        relation('styles', 'styles', 'styles.xml'),
        parts.numbering === undefined ? '' : relation('numbering', 'numbering', 'numbering.xml'),
        parts.settings === undefined ? '' : relation('settings', 'settings', 'settings.xml'),
        parts.theme === undefined ? '' : relation('theme', 'theme', 'theme/theme1.xml'),
        ...stories.map(([file]) =>
          relation(file.replace('.xml', ''), file.startsWith('header') ? 'header' : 'footer', file),
        ),
        parts.relationships?.['document.xml'] ?? '',
      ].join(''),
    ),
    ...parts.files,
  };
  return writeZip(
    Object.entries(own).map(([path, content]) => ({ path, content })),
    async (bytes) => deflateRawSync(bytes),
  );
}
