import type { NativeNote } from '../plan/plan-notes.ts';
import type { Parts } from './compile-parts.ts';
import { sortParts } from './sort-parts.ts';
import { stillRelationships } from './still-relationships.ts';
import { stillZip } from './still-zip.ts';

/** Parts that `docx` always writes and that say nothing here: no endnotes, no custom properties. */
const unused = ['word/endnotes.xml', 'docProps/custom.xml'] as const;

/** The package as it is zipped: `replaced` parts in place of `docx`'s, unused ones out, in one order. */
export function finishParts(
  parts: Parts,
  replaced: ReadonlyMap<string, string>,
  notes: readonly NativeNote[],
): Parts {
  const finished = new Map<string, string | Uint8Array>();
  for (const [path, data] of [...stillRelationships(parts), ...replaced]) {
    if (isUnused(path, data)) continue;
    finished.set(path, typeof data === 'string' ? finishPart(path, data, notes) : finishBytes(path, data));
  }
  return sortParts(finished);
}

function isUnused(path: string, data: string | Uint8Array): boolean {
  const names: readonly string[] = unused;
  const isEmptyRelationships =
    path.endsWith('.rels') && typeof data === 'string' && !data.includes('<Relationship ');
  return names.includes(path) || path === 'word/_rels/endnotes.xml.rels' || isEmptyRelationships;
}

/** Workbooks are zip files themselves. */
function finishBytes(path: string, bytes: Uint8Array): Uint8Array {
  return path.endsWith('.xlsx') ? stillZip(bytes) : bytes;
}

function finishPart(path: string, xml: string, notes: readonly NativeNote[]): string {
  if (path === '[Content_Types].xml' || path.endsWith('.rels')) return withoutUnused(xml);
  if (path === 'word/footnotes.xml') return finishFootnotes(xml, notes);
  return xml;
}

function withoutUnused(xml: string): string {
  return unused.reduce((rest, path) => {
    const file = path.slice(path.lastIndexOf('/') + 1).replace('.', '\\.');
    return rest.replace(
      new RegExp(`<(?:Override|Relationship) [^>]*(?:PartName|Target)="[^"]*${file}"[^>]*/>`),
      '',
    );
  }, xml);
}

const noteMark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';

const separatorFormat = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>';

/** `docx` gives the lines that part notes from text a number, and every note one that Word counts. */
function finishFootnotes(xml: string, notes: readonly NativeNote[]): string {
  const withoutSeparatorMarks = xml
    .replace(`${noteMark}<w:r><w:separator/>`, '<w:r><w:separator/>')
    .replace(`${noteMark}<w:r><w:continuationSeparator/>`, '<w:r><w:continuationSeparator/>')
    .replaceAll(separatorFormat, '<w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>');
  return notes.filter((note) => note.customMark).reduce(writeNumber, withoutSeparatorMarks);
}

function writeNumber(xml: string, { id, footnote }: NativeNote): string {
  const note = xml.indexOf(`<w:footnote w:id="${id}">`);
  const mark = note === -1 ? -1 : xml.indexOf('<w:footnoteRef/>', note);
  if (mark === -1) return xml;
  return `${xml.slice(0, mark)}<w:t>${footnote.number}</w:t>${xml.slice(mark + '<w:footnoteRef/>'.length)}`;
}
