import type { XmlElement } from '../xml/xml-element.ts';
import { descendants } from '../xml/xml-element.ts';
import type { OoxmlPackage } from './open-package.ts';

/** The parts of a Word document that hold running text. */
export function storyParts(opened: OoxmlPackage): readonly string[] {
  return opened.partNames.filter((name) =>
    /^word\/(document|footnotes|endnotes|comments|(header|footer)\w*)\.xml$/.test(name),
  );
}

/** Every element of a name in the story parts, with its part. */
export function* storyElements(
  opened: OoxmlPackage,
  name: string,
): Generator<{ readonly part: string; readonly element: XmlElement }> {
  for (const part of storyParts(opened)) {
    for (const element of descendants(opened.xml(part), name)) yield { part, element };
  }
}

/** The values of an attribute over all elements of a name in one part; empty when the part is absent. */
export function attributeValues(
  opened: OoxmlPackage,
  part: string,
  name: string,
  attribute: string,
): readonly string[] {
  const root = opened.optionalXml(part);
  return root === undefined
    ? []
    : Array.from(descendants(root, name), (element) => element.attributes[attribute] ?? '');
}

/** Values that stand in the list more than once, each once. */
export function duplicatesOf(values: readonly string[]): readonly string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}
