import { childElement, childElements, descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';

const part = 'word/numbering.xml';

/**
 * Numbered lists that do not say where they start (Word would go on from the list before), numberings with levels that are missing or that
 * name the wrong place.
 */
export const listNumbering: Lint = (opened) => {
  const root = opened.optionalXml(part);
  if (root === undefined) return [];
  const definitions = new Map(
    childElements(root, 'w:abstractNum').map((entry) => [entry.attributes['w:abstractNumId'], entry]),
  );
  return childElements(root, 'w:num').flatMap((instance) => {
    const id = instance.attributes['w:numId'] ?? '';
    const definition = definitions.get(childElement(instance, 'w:abstractNumId')?.attributes['w:val']);
    if (definition === undefined) return [];
    const levels = childElements(definition, 'w:lvl');
    const linked = levels.some((level) => childElement(level, 'w:pStyle') !== undefined);
    const counts = levels.some((level) => childElement(level, 'w:numFmt')?.attributes['w:val'] !== 'bullet');
    const restarts = Array.from(descendants(instance, 'w:startOverride')).length > 0;
    return [
      ...(counts && !linked && !restarts ? [`the numbering ${id} does not say where it starts`] : []),
      ...(levels.length === 9 ? [] : [`the numbering ${id} has ${levels.length} of 9 levels`]),
      ...levels
        .filter((level, index) => level.attributes['w:ilvl'] !== String(index))
        .map((level) => `the numbering ${id} has its level ${level.attributes['w:ilvl']} in another's place`),
    ].map((message) => ({ lint: 'list-numbering', part, message }));
  });
};
