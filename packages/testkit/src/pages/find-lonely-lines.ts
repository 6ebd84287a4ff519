import type { Node } from '@octavo/core';
import { linesByPage } from './lines-by-page.ts';
import type { LocatedUnit } from './locate-units.ts';
import type { PageProblem } from './page-problem.ts';

/** Single lines of a paragraph, or of a block of code, at a page's foot (orphan) or head (widow). */
export function findLonelyLines(
  located: readonly LocatedUnit[],
  nodes: ReadonlyMap<string, Node>,
): readonly PageProblem[] {
  return located.flatMap((one): readonly PageProblem[] => {
    const node = nodes.get(one.unit.nodeId);
    const type = node?.type;
    if ((type !== 'paragraph' && type !== 'codeBlock') || one.unit.row !== undefined) return [];
    const pages = linesByPage(one);
    if (pages.length < 2) return [];
    const text = one.unit.words.slice(0, 12).join(' ');
    const first = pages[0];
    const last = pages.at(-1);
    return [
      ...(first?.lines === 1 && !beginsWithoutWords(node)
        ? [{ kind: 'orphan' as const, page: first.page, text }]
        : []),
      ...(last?.lines === 1 ? [{ kind: 'widow' as const, page: last.page, text }] : []),
    ];
  });
}

/** Whether a block of code begins with a line that has no words, such as a bracket: units are found by their words. */
function beginsWithoutWords(node: Node | undefined): boolean {
  return node?.type === 'codeBlock' && !/[\p{L}\p{N}]/u.test(node.value.split('\n', 1)[0] ?? '');
}
