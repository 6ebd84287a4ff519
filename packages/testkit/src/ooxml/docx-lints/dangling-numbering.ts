import { childElement, descendants } from '../../xml/xml-element.ts';
import { attributeValues, duplicatesOf, storyParts } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

const numberingPart = 'word/numbering.xml';

/** Lists that name a numbering, or numberings that name a definition, that is not there; ids used twice. */
export const danglingNumbering: Lint = (opened) => {
  const numberIds = attributeValues(opened, numberingPart, 'w:num', 'w:numId');
  const abstractIds = attributeValues(opened, numberingPart, 'w:abstractNum', 'w:abstractNumId');
  // The number 0 takes a numbering away (ISO/IEC 29500-1 §17.9.18).
  const known = new Set(['0', ...numberIds]);
  const uses = [...storyParts(opened), 'word/styles.xml'].filter(opened.has).flatMap((part) =>
    Array.from(descendants(opened.xml(part), 'w:numPr'), (element) => ({
      part,
      id: childElement(element, 'w:numId')?.attributes['w:val'],
    })),
  );
  const used =
    attributeValues(opened, numberingPart, 'w:num', 'w:numId').length === 0 ? [] : usedAbstractIds(opened);
  return [
    ...uses
      .filter(({ id }) => id !== undefined && !known.has(id))
      .map(({ part, id }) => ({ part, message: `a list names the numbering ${id}, which is not defined` })),
    ...used
      .filter((id) => !abstractIds.includes(id))
      .map((id) => ({
        part: numberingPart,
        message: `a numbering names the definition ${id}, which is not there`,
      })),
    ...[...duplicatesOf(numberIds), ...duplicatesOf(abstractIds)].map((id) => ({
      part: numberingPart,
      message: `the id ${id} is used twice`,
    })),
  ].map((finding) => ({ lint: 'dangling-numbering', ...finding }));
};

function usedAbstractIds(opened: Parameters<Lint>[0]): readonly string[] {
  return Array.from(
    descendants(opened.xml(numberingPart), 'w:num'),
    (element) => childElement(element, 'w:abstractNumId')?.attributes['w:val'] ?? '',
  );
}
