import type { XmlElement } from '../xml/xml-element.ts';
import { childElements, descendants, textOf } from '../xml/xml-element.ts';

/** A complex field: its instruction, and whether its end was found. */
export interface Field {
  readonly instruction: string;
  readonly closed: boolean;
}

/** The complex and simple fields of a part, in the order in which they begin (ISO/IEC 29500-1 §17.16.18). */
export function fieldsOf(root: XmlElement): readonly Field[] {
  const fields: { instruction: string; closed: boolean; separated: boolean }[] = [];
  const open: typeof fields = [];
  for (const element of descendants(root)) {
    const current = open.at(-1);
    if (element.name === 'w:fldSimple') {
      fields.push({ instruction: element.attributes['w:instr'] ?? '', closed: true, separated: true });
    } else if (element.name === 'w:instrText' && current?.separated === false) {
      current.instruction += textOf(element);
    } else if (element.name === 'w:fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') {
        const field = { instruction: '', closed: false, separated: false };
        fields.push(field);
        open.push(field);
      } else if (type === 'separate' && current !== undefined) current.separated = true;
      else if (type === 'end' && current !== undefined) {
        current.closed = true;
        open.pop();
      }
    }
  }
  return fields;
}

/** Field marks that end or separate nothing. */
export function strayFieldMarks(root: XmlElement): number {
  let depth = 0;
  let stray = 0;
  for (const mark of descendants(root, 'w:fldChar')) {
    const type = mark.attributes['w:fldCharType'];
    if (type === 'begin') depth += 1;
    else if (depth === 0) stray += 1;
    else if (type === 'end') depth -= 1;
  }
  return stray;
}

/** Runs that hold more than one part of a field. */
export function crowdedFieldRuns(root: XmlElement): number {
  return Array.from(descendants(root, 'w:r')).filter(
    (run) =>
      childElements(run).filter(({ name }) => name === 'w:fldChar' || name === 'w:instrText').length > 1,
  ).length;
}
