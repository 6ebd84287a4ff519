import type { OoxmlPackage } from '@octavo/testkit';
import { childElement, childElements, descendants, inspectDocx, printXml } from '@octavo/testkit';

/** A Word document as a golden: the body, the notes that the author wrote, comments, the numberings in use, the properties. */
export function printDocx(bytes: Uint8Array): string {
  const { opened } = inspectDocx(bytes);
  const body = childElement(opened.xml('word/document.xml'), 'w:body');
  const sections = [
    ['word/document.xml', body === undefined ? '' : printXml(body)],
    ['word/footnotes.xml', printNotes(opened, 'footnote')],
    ['word/endnotes.xml', printNotes(opened, 'endnote')],
    ['word/comments.xml', printChildren(opened, 'word/comments.xml', 'w:comment')],
    ['word/numbering.xml', printNumberings(opened)],
    ['links', printLinks(opened)],
    ['docProps/core.xml', printXml(opened.xml('docProps/core.xml'))],
  ];
  return sections
    .filter(([, content]) => content !== '')
    .map(([name, content]) => `<!-- ${name} -->\n${content}`)
    .join('\n');
}

/** The notes that the author wrote: lines that part them from the text have a type. */
function printNotes(opened: OoxmlPackage, name: 'footnote' | 'endnote'): string {
  const root = opened.optionalXml(`word/${name}s.xml`);
  if (root === undefined) return '';
  const own = childElements(root, `w:${name}`).filter(({ attributes }) => !attributes['w:type']);
  return own.map(printXml).join('');
}

function printChildren(opened: OoxmlPackage, part: string, name: string): string {
  const root = opened.optionalXml(part);
  return root === undefined ? '' : childElements(root, name).map(printXml).join('');
}

/** Of each numbering in use what is its own: the format of its first level and where it starts. */
function printNumberings(opened: OoxmlPackage): string {
  const used = new Set(
    Array.from(
      descendants(opened.xml('word/document.xml'), 'w:numId'),
      ({ attributes }) => attributes['w:val'],
    ),
  );
  const numbering = opened.optionalXml('word/numbering.xml');
  if (numbering === undefined) return '';
  return childElements(numbering, 'w:num')
    .filter(({ attributes }) => used.has(attributes['w:numId']))
    .map(printXml)
    .join('');
}

function printLinks(opened: OoxmlPackage): string {
  return opened
    .relationships('word/document.xml')
    .filter(({ external }) => external)
    .map(({ id, target }) => `${id} ${target}\n`)
    .join('');
}
