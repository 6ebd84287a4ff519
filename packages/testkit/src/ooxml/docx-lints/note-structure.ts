import { descendants } from '../../xml/xml-element.ts';
import { attributeValues, duplicatesOf, storyElements } from '../docx-parts.ts';
import type { Lint, LintFinding } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';

const kinds = [
  { name: 'footnote', style: 'FootnoteText' },
  { name: 'endnote', style: 'EndnoteText' },
] as const;

/** Marks of notes without a note, notes without a mark, notes without their style. */
export const noteStructure: Lint = (opened) => kinds.flatMap((kind) => findingsOf(kind, opened));

function findingsOf({ name, style }: (typeof kinds)[number], opened: OoxmlPackage): readonly LintFinding[] {
  const part = `word/${name}s.xml`;
  const root = opened.optionalXml(part);
  const notes = root === undefined ? [] : Array.from(descendants(root, `w:${name}`));
  // Separators have a type of their own (ISO/IEC 29500-1 §17.18.33).
  const own = notes.filter((note) => (note.attributes['w:type'] ?? 'normal') === 'normal');
  const ids = own.map((note) => note.attributes['w:id'] ?? '');
  const marks = Array.from(
    storyElements(opened, `w:${name}Reference`),
    ({ element }) => element.attributes['w:id'] ?? '',
  );
  const unstyled = own.filter(
    (note) =>
      !Array.from(descendants(note, 'w:pStyle')).some(({ attributes }) => attributes['w:val'] === style),
  );
  return [
    ...duplicatesOf(attributeValues(opened, part, `w:${name}`, 'w:id')).map(
      (id) => `two notes have the id ${id}`,
    ),
    ...marks.filter((id) => !ids.includes(id)).map((id) => `a mark names the note ${id}, which is not there`),
    ...ids.filter((id) => !marks.includes(id)).map((id) => `nothing refers to the note ${id}`),
    ...unstyled.map((note) => `the note ${note.attributes['w:id']} is not in the style ${style}`),
  ].map((message) => ({ lint: 'note-structure', part, message }));
}
