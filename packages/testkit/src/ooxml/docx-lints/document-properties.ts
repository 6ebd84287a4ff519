import { descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const part = 'docProps/core.xml';
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

/** Properties without dates that a program can read, or with an author, keywords or language in name only. */
export const documentProperties: Lint = (opened) => {
  const root = opened.optionalXml(part);
  if (root === undefined) return [{ lint: 'document-properties', part, message: 'there are no properties' }];
  const values = (name: string) => Array.from(descendants(root, name), (element) => textOf(element).trim());
  return [
    ...['dcterms:created', 'dcterms:modified']
      .filter((name) => !moment.test(values(name)[0] ?? ''))
      .map((name) => `${name} is no moment`),
    ...(values('dc:language')[0] === undefined ? ['the properties name no language'] : []),
    ...['dc:creator', 'cp:keywords', 'dc:subject', 'dc:description']
      .filter((name) => values(name).includes(''))
      .map((name) => `${name} is empty`),
  ].map((message) => ({ lint: 'document-properties', part, message }));
};
