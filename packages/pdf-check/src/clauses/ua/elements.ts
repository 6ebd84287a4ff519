import type { Clause, Fault } from '../../clause.ts';
import type { CheckedDocument } from '../../read-document.ts';
import type { StructureElement } from '../../structure.ts';
import { elementFault } from '../element-fault.ts';

const standards = ['ua-1'] as const;

/** ISO 14289-1, 7.3 to 7.9: figures, headings, formulas, notes. */
export const elementClauses: readonly Clause[] = [
  alternativeClause('7.3-1', 'Figure'),
  alternativeClause('7.7-1', 'Formula'),
  {
    id: '7.4.2-1',
    standards,
    rule: 'The first heading is of level 1, and none is more than one level below the one before it.',
    check: ({ structure }) => {
      let level = 0;
      return structure.elements.flatMap((element): readonly Fault[] => {
        const own = headingLevel(element);
        if (own === undefined) return [];
        const before = level;
        level = own;
        return own <= before + 1
          ? []
          : [
              elementFault(
                element,
                before === 0 ? `The first heading is H${own}` : `H${own} follows H${before}`,
              ),
            ];
      });
    },
  },
  {
    id: '7.4.4-1',
    standards,
    rule: 'No element holds two headings without level.',
    check: ({ structure }) =>
      structure.elements
        .filter(({ children }) => children.filter(({ type }) => type === 'H').length > 1)
        .map((element) => elementFault(element, `${element.tag} holds more than one H`)),
  },
  mixedHeadings('7.4.4-2'),
  mixedHeadings('7.4.4-3'),
  {
    id: '7.9-1',
    standards,
    rule: 'Every note has an identifier.',
    check: ({ file, structure }) =>
      structure.elements
        .filter(
          ({ type, dictionary }) => type === 'Note' && (file.text(dictionary.entries.get('ID')) ?? '') === '',
        )
        .map((element) => elementFault(element, 'A note has no `ID`')),
  },
  {
    id: '7.9-2',
    standards,
    rule: 'Identifiers of notes are unique.',
    check: ({ file, structure }) => {
      const seen = new Set<string>();
      return structure.elements.flatMap((element): readonly Fault[] => {
        const id = element.type === 'Note' ? file.text(element.dictionary.entries.get('ID')) : undefined;
        if (id === undefined || !seen.has(id)) {
          if (id !== undefined) seen.add(id);
          return [];
        }
        return [elementFault(element, `Two notes have the \`ID\` ${id}`)];
      });
    },
  },
];

function headingLevel({ type }: StructureElement): number | undefined {
  const level = /^H([1-6])$/.exec(type)?.[1];
  return level === undefined ? undefined : Number(level);
}

function alternativeClause(id: string, type: string): Clause {
  return {
    id,
    standards,
    rule: `${type} has an alternative or replacement text.`,
    check: ({ file, structure }) =>
      structure.elements
        .filter(
          (element) =>
            element.type === type &&
            (file.text(element.dictionary.entries.get('Alt')) ?? '') === '' &&
            file.text(element.dictionary.entries.get('ActualText')) === undefined,
        )
        .map((element) => elementFault(element, `${type} has no alternative text`)),
  };
}

function mixedHeadings(id: string): Clause {
  return {
    id,
    standards,
    rule: 'Headings with and without level are not mixed.',
    check: ({ structure }: CheckedDocument) => {
      const plain = structure.elements.find(({ type }) => type === 'H');
      const levelled = structure.elements.find((element) => headingLevel(element) !== undefined);
      return plain === undefined || levelled === undefined
        ? []
        : [elementFault(plain, 'H stands in a document with H1 to H6')];
    },
  };
}
