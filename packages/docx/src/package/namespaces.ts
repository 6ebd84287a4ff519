/**
 * The namespaces that are read, by the prefix under which Octavo knows them: whatever prefix a document gives them, and in
 * the form of the transitional schemas or the strict ones (ISO 29500-1, Annex A and 29500-4, Annex A).
 */
export const namespaces = {
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  w15: 'http://schemas.microsoft.com/office/word/2012/wordml',
} as const;

const strict: Readonly<Record<string, keyof typeof namespaces>> = {
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/picture': 'pic',
  'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing': 'wp',
};

const prefixes: ReadonlyMap<string, string> = new Map([
  ...Object.entries(namespaces).map(([prefix, uri]) => [uri, prefix] as const),
  ...Object.entries(strict),
]);

/** The prefix by which Octavo knows a namespace. */
export function prefixOf(uri: string): string | undefined {
  return prefixes.get(uri);
}

/** The declarations of these prefixes, as attributes of a root. */
export function declarations(
  ...names: readonly (keyof typeof namespaces)[]
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [`xmlns:${name}`, namespaces[name]]));
}
