import type { Clause, Fault } from '../../clause.ts';
import type { StructureElement } from '../../structure.ts';
import { elementFault } from '../element-fault.ts';

const standards = ['ua-1'] as const;

/** ISO 14289-1, 7.2: which elements may stand in which (ISO 32000-1, 14.8.4.3). */
export const nestingClauses: readonly Clause[] = [
  childClause('7.2-3', 'Table', ['TR', 'THead', 'TBody', 'TFoot', 'Caption'], { caption: 'first or last' }),
  parentClause('7.2-4', 'TR', ['Table', 'THead', 'TBody', 'TFoot']),
  parentClause('7.2-5', 'THead', ['Table']),
  parentClause('7.2-6', 'TBody', ['Table']),
  parentClause('7.2-7', 'TFoot', ['Table']),
  parentClause('7.2-8', 'TH', ['TR']),
  parentClause('7.2-9', 'TD', ['TR']),
  childClause('7.2-10', 'TR', ['TH', 'TD']),
  tableClause('7.2-11', 'A table has one head at most.', (count) => count('THead') <= 1),
  tableClause('7.2-12', 'A table has one foot at most.', (count) => count('TFoot') <= 1),
  tableClause(
    '7.2-13',
    'A table with a foot has a body.',
    (count) => count('TFoot') === 0 || count('TBody') > 0,
  ),
  tableClause(
    '7.2-14',
    'A table with a head has a body.',
    (count) => count('THead') === 0 || count('TBody') > 0,
  ),
  parentClause('7.2-17', 'LI', ['L']),
  parentClause('7.2-18', 'LBody', ['LI']),
  childClause('7.2-19', 'L', ['L', 'LI', 'Caption'], { caption: 'first' }),
  childClause('7.2-20', 'LI', ['Lbl', 'LBody']),
  parentClause('7.2-26', 'TOCI', ['TOC']),
  childClause('7.2-27', 'TOC', ['TOC', 'TOCI', 'Caption'], { caption: 'first' }),
  childClause('7.2-36', 'THead', ['TR']),
  childClause('7.2-37', 'TBody', ['TR']),
  childClause('7.2-38', 'TFoot', ['TR']),
];

function forType(
  id: string,
  rule: string,
  type: string,
  judge: (element: StructureElement) => string | undefined,
): Clause {
  return {
    id,
    standards,
    rule,
    check: ({ structure }) =>
      structure.elements.flatMap((element): readonly Fault[] => {
        const message = element.type === type ? judge(element) : undefined;
        return message === undefined ? [] : [elementFault(element, message)];
      }),
  };
}

function parentClause(id: string, type: string, parents: readonly string[]): Clause {
  return forType(id, `${type} stands in ${parents.join(', ')}.`, type, ({ parent }) =>
    parents.includes(parent?.type ?? '') ? undefined : `${type} stands in ${parent?.type ?? 'the root'}`,
  );
}

function childClause(
  id: string,
  type: string,
  children: readonly string[],
  { caption }: { readonly caption?: 'first' | 'first or last' } = {},
): Clause {
  const rule = `${type} holds ${children.join(', ')} only${caption === undefined ? '' : `, one Caption, ${caption}`}.`;
  return forType(id, rule, type, (element) => {
    const other = element.children.find((child) => !children.includes(child.type));
    if (other !== undefined) return `${type} holds ${other.tag}`;
    if (caption === undefined) return undefined;
    const captions = element.children.flatMap((child, index) => (child.type === 'Caption' ? [index] : []));
    if (captions.length > 1) return `${type} has ${captions.length} captions`;
    const [index] = captions;
    const isPlaced =
      index === undefined || index === 0 || (caption !== 'first' && index === element.children.length - 1);
    return isPlaced ? undefined : `The caption of ${type} does not stand ${caption}`;
  });
}

function tableClause(id: string, rule: string, holds: (count: (type: string) => number) => boolean): Clause {
  return forType(id, rule, 'Table', ({ children }) => {
    const count = (type: string): number => children.filter((child) => child.type === type).length;
    return holds(count) ? undefined : `Not so: ${rule}`;
  });
}
