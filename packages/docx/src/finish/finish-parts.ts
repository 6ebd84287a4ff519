import type { NoteKind } from '../notes/note-kind.ts';
import type { NativeNote } from '../plan/plan-notes.ts';
import type { Parts } from './compile-parts.ts';
import { mirrorSections } from './mirror-sections.ts';
import { sortParts } from './sort-parts.ts';
import { stillRelationships } from './still-relationships.ts';
import { stillZip } from './still-zip.ts';

/** Parts that `docx` always writes and that may say nothing here: no endnotes, no custom properties. */
type UnusedPart = 'word/endnotes.xml' | 'docProps/custom.xml';

/** The notes that Word places, which it calls them, and where lines start. */
export interface FinishOptions {
  readonly notes: readonly NativeNote[];
  readonly kind: NoteKind;
  readonly direction: 'ltr' | 'rtl';
}

/** The package as it is zipped: `replaced` parts in place of `docx`'s, unused ones out, in one order. */
export function finishParts(
  parts: Parts,
  replaced: ReadonlyMap<string, string>,
  { notes, kind, direction }: FinishOptions,
): Parts {
  const unused: readonly UnusedPart[] = [
    'docProps/custom.xml',
    ...(kind.part === 'endnotes' ? [] : (['word/endnotes.xml'] as const)),
  ];
  const finish = (path: string, xml: string): string => {
    if (path === '[Content_Types].xml' || path.endsWith('.rels')) return withoutUnused(xml, unused);
    if (path === 'word/document.xml' && direction === 'rtl') return mirrorSections(xml);
    return path === `word/${kind.part}.xml` || path === 'word/footnotes.xml'
      ? finishNotes(xml, notes, kind)
      : xml;
  };
  const finished = new Map<string, string | Uint8Array>();
  for (const [path, data] of [...stillRelationships(parts), ...replaced]) {
    if (isUnused(path, data, unused)) continue;
    finished.set(path, typeof data === 'string' ? finish(path, data) : finishBytes(path, data));
  }
  return sortParts(finished);
}

function isUnused(path: string, data: string | Uint8Array, unused: readonly UnusedPart[]): boolean {
  const names: readonly string[] = unused;
  const isEmptyRelationships =
    path.endsWith('.rels') && typeof data === 'string' && !data.includes('<Relationship ');
  return names.includes(path) || isEmptyRelationships;
}

/** Workbooks are zip files themselves. */
function finishBytes(path: string, bytes: Uint8Array): Uint8Array {
  return path.endsWith('.xlsx') ? stillZip(bytes) : bytes;
}

function withoutUnused(xml: string, unused: readonly UnusedPart[]): string {
  return unused.reduce((rest, path) => {
    const file = path.slice(path.lastIndexOf('/') + 1).replace('.', '\\.');
    return rest.replace(
      new RegExp(`<(?:Override|Relationship) [^>]*(?:PartName|Target)="[^"]*${file}"[^>]*/>`),
      '',
    );
  }, xml);
}

const separatorFormat = '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>';

/** `docx` gives the lines that part notes from text a number, and every note one that Word counts. */
function finishNotes(xml: string, notes: readonly NativeNote[], kind: NoteKind): string {
  const name = xml.includes('<w:endnotes') ? 'endnote' : 'footnote';
  const style = name === 'endnote' ? 'Endnote' : 'Footnote';
  const noteMark = `<w:r><w:rPr><w:rStyle w:val="${style}Reference"/></w:rPr><w:${name}Ref/></w:r>`;
  const withoutSeparatorMarks = xml
    .replace(`${noteMark}<w:r><w:separator/>`, '<w:r><w:separator/>')
    .replace(`${noteMark}<w:r><w:continuationSeparator/>`, '<w:r><w:continuationSeparator/>')
    .replaceAll(separatorFormat, `<w:pPr><w:pStyle w:val="${style}Text"/></w:pPr>`);
  if (kind.part !== `${name}s`) return withoutSeparatorMarks;
  return notes
    .filter((note) => note.customMark)
    .reduce((written, note) => writeNumber(written, note, name), withoutSeparatorMarks);
}

function writeNumber(xml: string, { id, footnote }: NativeNote, name: 'footnote' | 'endnote'): string {
  const note = xml.indexOf(`<w:${name} w:id="${id}">`);
  const mark = note === -1 ? -1 : xml.indexOf(`<w:${name}Ref/>`, note);
  if (mark === -1) return xml;
  return `${xml.slice(0, mark)}<w:t>${footnote.number}</w:t>${xml.slice(mark + `<w:${name}Ref/>`.length)}`;
}
