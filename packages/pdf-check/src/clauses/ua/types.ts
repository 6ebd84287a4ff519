import type { Clause, Fault } from '../../clause.ts';
import type { CheckedDocument } from '../../read-document.ts';
import type { StructureElement } from '../../structure.ts';
import { standardTypes } from '../../structure.ts';
import { elementFault } from '../element-fault.ts';

/** ISO 14289-1, 7.1: the structure tree and its types. */
export const typeClauses: readonly Clause[] = [
  {
    id: '7.1-4',
    standards: ['ua-1'],
    rule: 'The structure is not marked as suspect.',
    check: ({ file, catalog }) =>
      file.get(catalog.entries.get('MarkInfo'), 'Suspects') === true
        ? [{ message: '`Suspects` in `MarkInfo` is true' }]
        : [],
  },
  {
    id: '7.1-5',
    standards: ['ua-1'],
    rule: 'Types that are not standard are mapped to standard ones.',
    check: (document) =>
      elementFaults(document, ({ tag, type }) =>
        type === '' ? `The type \`${tag}\` is mapped to no standard type` : undefined,
      ),
  },
  { id: '7.1-6', standards: ['ua-1'], rule: 'No mapping of types is circular.', check: circularFaults },
  {
    id: '7.1-7',
    standards: ['ua-1'],
    rule: 'Standard types are not mapped to others.',
    check: ({ structure }) =>
      [...structure.roleMap.keys()]
        .filter((tag) => standardTypes.has(tag) && structure.elements.some((element) => element.tag === tag))
        .map((tag) => ({
          message: `The standard type \`${tag}\` is mapped to \`${structure.roleMap.get(tag)}\``,
        })),
  },
  {
    id: '7.1-11',
    standards: ['ua-1'],
    rule: 'The file has a structure tree.',
    check: ({ structure }) => (structure.isPresent ? [] : [{ message: 'The file has no structure tree' }]),
  },
  {
    id: '6.7.2.2-1',
    standards: ['a-2a', 'a-3a'],
    rule: 'The file is marked as tagged.',
    check: ({ file, catalog }) =>
      file.get(catalog.entries.get('MarkInfo'), 'Marked') === true
        ? []
        : [{ message: '`Marked` in `MarkInfo` is not true' }],
  },
  {
    id: '6.7.3.3-1',
    standards: ['a-2a', 'a-3a'],
    rule: 'The file has a structure tree.',
    check: ({ structure }) => (structure.isPresent ? [] : [{ message: 'The file has no structure tree' }]),
  },
  {
    id: '6.7.3.4-1',
    standards: ['a-2a', 'a-3a'],
    rule: 'Types that are not standard are mapped to standard ones.',
    check: (document) =>
      elementFaults(document, ({ tag, type }) =>
        type === '' ? `The type \`${tag}\` is mapped to no standard type` : undefined,
      ),
  },
  {
    id: '6.7.3.4-2',
    standards: ['a-2a', 'a-3a'],
    rule: 'No mapping of types is circular.',
    check: circularFaults,
  },
];

function circularFaults({ structure }: CheckedDocument): readonly Fault[] {
  const tags = new Set(structure.elements.map(({ tag }) => tag));
  return [...tags]
    .filter((tag) => {
      const seen = new Set<string>();
      let type: string | undefined = tag;
      while (type !== undefined && !seen.has(type)) {
        seen.add(type);
        type = structure.roleMap.get(type);
      }
      return type !== undefined;
    })
    .map((tag) => ({ message: `The mapping of the type \`${tag}\` is circular` }));
}

function elementFaults(
  { structure }: CheckedDocument,
  judge: (element: StructureElement) => string | undefined,
): readonly Fault[] {
  return structure.elements.flatMap((element) => {
    const message = judge(element);
    return message === undefined ? [] : [elementFault(element, message)];
  });
}
