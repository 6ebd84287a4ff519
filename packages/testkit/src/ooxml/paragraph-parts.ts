import type { XmlElement } from '../xml/xml-element.ts';
import { childElement, descendants, textOf } from '../xml/xml-element.ts';

/** The style that a paragraph names. */
export function paragraphStyle(paragraph: XmlElement): string | undefined {
  return ownProperty(paragraph, 'w:pStyle')?.attributes['w:val'];
}

/** A property that a paragraph sets itself. */
export function ownProperty(paragraph: XmlElement, name: string): XmlElement | undefined {
  const properties = childElement(paragraph, 'w:pPr');
  return properties && childElement(properties, name);
}

/** The characters of an element's runs, equations left out. */
export function textOfRuns(element: XmlElement): string {
  return Array.from(descendants(element, 'w:t'), textOf).join('');
}

/** A complex field with what stands between its marks (ISO/IEC 29500-1 §17.16.18). */
export interface FieldResult {
  readonly instruction: string;
  readonly result: string;
}

/** The complex fields that begin and end in one paragraph, outermost first, with the text that each shows. */
export function fieldResults(paragraph: XmlElement): readonly FieldResult[] {
  const fields: { instruction: string; result: string; separated: boolean }[] = [];
  const open: typeof fields = [];
  for (const element of descendants(paragraph)) {
    const type = element.name === 'w:fldChar' ? element.attributes['w:fldCharType'] : undefined;
    if (type === 'begin') {
      const field = { instruction: '', result: '', separated: false };
      fields.push(field);
      open.push(field);
    } else if (type === 'separate') {
      const last = open.at(-1);
      if (last !== undefined) last.separated = true;
    } else if (type === 'end') open.pop();
    else if (element.name === 'w:instrText') {
      const last = open.at(-1);
      if (last !== undefined) last.instruction += textOf(element);
    } else if (element.name === 'w:t') {
      for (const field of open) if (field.separated) field.result += textOf(element);
    }
  }
  return fields.map(({ instruction, result }) => ({ instruction: instruction.trim(), result }));
}
