import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements, descendants } from '../../xml/xml-element.ts';
import { storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import { ownProperty, paragraphStyle } from '../paragraph-parts.ts';

const part = 'word/numbering.xml';

/**
 * Numbered lists that do not say where they start (Word would go on from the list before), two that share a
 * numbering, numberings with levels that are missing or that name the wrong place.
 */
export const listNumbering: Lint = (opened) => {
  const root = opened.optionalXml(part);
  if (root === undefined) return [];
  const definitions = new Map(
    childElements(root, 'w:abstractNum').map((entry) => [entry.attributes['w:abstractNumId'], entry]),
  );
  return [
    ...sharedNumberings(opened),
    ...faultsOf(root, { definitions, used: numberingsInText(opened) }),
  ].map((message) => ({
    lint: 'list-numbering',
    part,
    message,
  }));
};

function faultsOf(
  root: XmlElement,
  {
    definitions,
    used,
  }: {
    readonly definitions: ReadonlyMap<string | undefined, XmlElement>;
    readonly used: ReadonlySet<string>;
  },
): readonly string[] {
  return childElements(root, 'w:num')
    .filter(({ attributes }) => used.has(attributes['w:numId'] ?? ''))
    .flatMap((instance) => {
      const id = instance.attributes['w:numId'] ?? '';
      const definition = definitions.get(childElement(instance, 'w:abstractNumId')?.attributes['w:val']);
      if (definition === undefined) return [];
      const levels = childElements(definition, 'w:lvl');
      const linked = levels.some((level) => childElement(level, 'w:pStyle') !== undefined);
      const counts = levels.some(
        (level) => childElement(level, 'w:numFmt')?.attributes['w:val'] !== 'bullet',
      );
      const restarts = Array.from(descendants(instance, 'w:startOverride')).length > 0;
      return [
        ...(counts && !linked && !restarts ? [`the numbering ${id} does not say where it starts`] : []),
        ...(levels.length === 9 ? [] : [`the numbering ${id} has ${levels.length} of 9 levels`]),
        ...levels
          .filter((level, index) => level.attributes['w:ilvl'] !== String(index))
          .map(
            (level) => `the numbering ${id} has its level ${level.attributes['w:ilvl']} in another's place`,
          ),
      ];
    });
}

/** Those that paragraphs name; a template may hold others of its own. */
function numberingsInText(opened: OoxmlPackage): ReadonlySet<string> {
  return new Set(
    Array.from(
      storyElements(opened, 'w:numPr'),
      ({ element }) => childElement(element, 'w:numId')?.attributes['w:val'] ?? '',
    ),
  );
}

/** Numberings whose items stand on both sides of text that is in no list: the second list would go on counting. */
function sharedNumberings(opened: OoxmlPackage): readonly string[] {
  const body = childElement(opened.xml('word/document.xml'), 'w:body');
  const ended = new Set<string>();
  let open = new Set<string>();
  const shared = new Set<string>();
  for (const block of body === undefined ? [] : childElements(body, 'w:p')) {
    const id = childElement(ownProperty(block, 'w:numPr') ?? block, 'w:numId')?.attributes['w:val'];
    const style = paragraphStyle(block) ?? 'Normal';
    if (id !== undefined && !style.startsWith('Heading')) {
      if (ended.has(id)) shared.add(id);
      open.add(id);
    } else if (style === 'BodyText') {
      for (const number of open) ended.add(number);
      open = new Set();
    }
  }
  return [...shared].map((id) => `two lists share the numbering ${id}`);
}
