import type { Node } from '@octavo/core';
import { plainText } from '@octavo/core';
import type { LocatedUnit, UnitPart } from './locate-units.ts';
import type { PageProblem } from './page-problem.ts';
import type { TextFragment } from './text-fragment.ts';

/** Headings, and lines that introduce something, whose next text stands on another page or in another column. */
export function findStranded(
  located: readonly LocatedUnit[],
  nodes: ReadonlyMap<string, Node>,
  fragments: readonly TextFragment[],
): readonly PageProblem[] {
  const claimed = new Set(located.flatMap(({ parts }) => parts.map(({ fragment }) => fragment)));
  const ends = endsOfQuotes(nodes);
  const order = new Map(Array.from(nodes.keys(), (id, index) => [id, index]));
  return located.flatMap((one, index): readonly PageProblem[] => {
    const node = nodes.get(one.unit.nodeId);
    const next = located[index + 1];
    const end = one.parts.findLast(({ length }) => length > 0);
    const start = next?.parts[0];
    if (node === undefined || next === undefined || end === undefined || start === undefined) return [];
    const kind = kindOf(node);
    if (kind === undefined || ends.has(one.unit.nodeId) || !turns(end, start) || hasTwin(located, index + 1))
      return [];
    if (hasBetween(node, next.unit.nodeId, order, nodes)) return [];
    if (isFollowedByContents(end, fragments, claimed)) return [];
    return [{ kind, page: end.fragment.page.number, text: one.unit.words.slice(0, 12).join(' ') }];
  });
}

/** The last blocks of quotations: what follows is outside, and is not what they speak of. */
function endsOfQuotes(nodes: ReadonlyMap<string, Node>): ReadonlySet<string> {
  const quotes = [...nodes.values()].flatMap((node) => (node.type === 'blockQuote' ? [node] : []));
  return new Set(quotes.flatMap(({ children }) => children.at(-1)?.id ?? []));
}

/** Whether the unit below says the same (code in two notations): which of the two was found is not certain. */
function hasTwin(located: readonly LocatedUnit[], index: number): boolean {
  const letters = (at: number): string | undefined => located[at]?.unit.words.join('');
  return letters(index) === letters(index + 1);
}

/** What the document itself does not say (its contents) may stand between a title and the text. */
function isFollowedByContents(
  { fragment }: UnitPart,
  fragments: readonly TextFragment[],
  claimed: ReadonlySet<TextFragment>,
): boolean {
  const next = fragments[fragments.indexOf(fragment) + 1];
  if (next === undefined || next.page !== fragment.page || claimed.has(next)) return false;
  return next.item.yPt > fragment.item.yPt && next.item.yPt < fragment.page.heightPt / 2;
}

function kindOf(node: Node): 'stranded heading' | 'stranded introduction' | undefined {
  if (node.type === 'heading') return 'stranded heading';
  if (node.type !== 'paragraph') return undefined;
  const words = plainText(node.children);
  const isBold = words !== '' && node.children.every(({ type }) => type === 'strong');
  return words.length < 200 && (isBold || /[:：]\s*$/.test(words)) ? 'stranded introduction' : undefined;
}

function turns(end: UnitPart, start: UnitPart): boolean {
  const sizePt = end.fragment.item.sizePt;
  return (
    end.fragment.page !== start.fragment.page || start.fragment.item.yPt < end.fragment.item.yPt - 3 * sizePt
  );
}

/** Whether something without words that are sought (a picture, a page's end) stands between the two. */
function hasBetween(
  node: Node,
  nextId: string,
  order: ReadonlyMap<string, number>,
  nodes: ReadonlyMap<string, Node>,
): boolean {
  const from = order.get(node.id) ?? 0;
  const to = order.get(nextId) ?? from;
  const ids = Array.from(nodes.keys()).slice(from + 1, to + 1);
  return ids.some((id) => {
    const type = nodes.get(id)?.type;
    return (
      type === 'image' ||
      type === 'chart' ||
      type === 'pageBreak' ||
      type === 'mathBlock' ||
      type === 'thematicBreak' ||
      type === 'htmlBlock'
    );
  });
}
