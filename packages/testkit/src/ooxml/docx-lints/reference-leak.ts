import { descendants, textOf } from '../../xml/xml-element.ts';
import type { LintFinding } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import { textOfRuns } from '../paragraph-parts.ts';

/** What must stay in a reference document: its text, remarks, revisions and people, found in a document made in its look. */
export function referenceLeak(opened: OoxmlPackage, reference: OoxmlPackage): readonly LintFinding[] {
  const secrets = [...peopleOf(reference), ...wordsOf(reference)];
  const marks = marksOf(reference);
  return opened.partNames
    .filter((part) => part.endsWith('.xml'))
    .flatMap((part) => {
      const said = saidIn(opened, part);
      const source = new TextDecoder().decode(opened.bytes(part));
      return [
        ...secrets.filter((secret) => isIn(said, secret)),
        ...marks.filter((mark) => source.includes(mark)),
        ...(/<w:(ins|del|moveFrom|moveTo|rPrChange|pPrChange) /.test(source) ? ['a revision'] : []),
      ].map((found) => ({ lint: 'reference-leak', part, message: `holds ${JSON.stringify(found)}` }));
    });
}

/** What a part says to its readers: the text of paragraphs and properties, and who made a remark. Names of styles are no text. */
function saidIn(opened: OoxmlPackage, part: string): string {
  if (/^customXml|^\[/.test(part)) return '';
  const root = opened.xml(part);
  if (part.startsWith('docProps/')) return textOf(root);
  return Array.from(descendants(root), (element) =>
    element.name === 'w:p' ? textOfRuns(element) : (element.attributes['w:author'] ?? ''),
  ).join('\n');
}

/** As words of their own: a short name is a part of many. */
function isIn(source: string, secret: string): boolean {
  const literal = secret.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`(?<!\\p{L})${literal}(?!\\p{L})`, 'u').test(source);
}

const people = ['dc:creator', 'cp:lastModifiedBy', 'Company', 'Manager'];

/** Who wrote, changed and remarked on the reference. */
function peopleOf(reference: OoxmlPackage): readonly string[] {
  const properties = ['docProps/core.xml', 'docProps/app.xml'].flatMap((part) => {
    const root = reference.optionalXml(part);
    return root === undefined
      ? []
      : people.flatMap((name) => Array.from(descendants(root, name), (element) => textOf(element).trim()));
  });
  const authors = markupParts(reference).flatMap((part) =>
    Array.from(descendants(reference.xml(part)), ({ attributes }) => attributes['w:author'] ?? ''),
  );
  return unique([...properties, ...authors]);
}

/** The paragraphs of its text and remarks that are long enough to be nobody else's. */
function wordsOf(reference: OoxmlPackage): readonly string[] {
  const parts = ['word/document.xml', 'word/comments.xml', 'word/footnotes.xml', 'word/endnotes.xml'];
  const texts = parts.flatMap((part) => {
    const root = reference.optionalXml(part);
    return root === undefined ? [] : Array.from(descendants(root, 'w:p'), (each) => textOfRuns(each).trim());
  });
  return unique(texts.filter((text) => text.length >= 12));
}

/** Numbers by which Word tells who saved what and when. */
function marksOf(reference: OoxmlPackage): readonly string[] {
  const settings = reference.optionalXml('word/settings.xml');
  const values = settings === undefined ? [] : Array.from(descendants(settings, 'w:rsid'));
  return unique(values.map(({ attributes }) => attributes['w:val'] ?? '')).map((value) => `="${value}"`);
}

function markupParts(opened: OoxmlPackage): readonly string[] {
  return opened.partNames.filter((part) => /^word\/[^/]+\.xml$/.test(part));
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].filter((value) => value !== '');
}
