import type { Block } from '../../model/node-map.ts';
import type { Position } from '../../model/nodes/base.ts';
import type { Container } from '../../model/nodes/container.ts';
import { columnsOfTag } from './columns-of-tag.ts';

/** What a pair of tags stands for: columns, one of them, points that come one by one, or nothing of its own. */
interface Division {
  readonly tag: string;
  readonly name: 'columns' | 'column' | 'incremental' | undefined;
  /** Of columns, how many stand beside each other; 0 for as many as there are. */
  readonly inRow: number;
  readonly position: Position | undefined;
  readonly children: Block[];
}

const divisionTag = /<(\/?)(div|v-clicks?)\b([^<>]*)>/gi;
/** More would be too narrow for words: cells of wider grids go on in further rows. */
const mostColumns = 4;
const mostBareCells = 3;

/**
 * Divisions in HTML with Markdown between their tags, as decks have them: `<div class="columns">` with a `<div>` for each column becomes
 * columns, and Slidev's `<v-clicks>` a list whose points come one by one. Blocks whose tags do not pair are left as they are.
 */
export function gatherDivisions(blocks: readonly Block[]): readonly Block[] {
  if (!blocks.some(opensDivision)) return blocks;
  const result: Block[] = [];
  let part: Block[] = [];
  // What is torn by a rule is no pair.
  const flush = (): void => {
    result.push(...(part.some(opensDivision) ? (gathered(part) ?? part) : part));
    part = [];
  };
  for (const block of blocks) {
    if (block.type === 'thematicBreak') {
      flush();
      result.push(block);
    } else part.push(block);
  }
  flush();
  return result;
}

function opensDivision(block: Block): boolean {
  if (block.type !== 'htmlBlock') return false;
  return Array.from(block.value.matchAll(divisionTag)).some(
    ([, close, tag = '', attributes = '']) =>
      close === '' && (tag !== 'div' || columnsOfTag(attributes) !== undefined),
  );
}

function gathered(blocks: readonly Block[]): readonly Block[] | undefined {
  const root: Division = { tag: '', name: undefined, inRow: 0, position: undefined, children: [] };
  const open = [root];
  for (const block of blocks) {
    if (block.type !== 'htmlBlock') {
      open.at(-1)?.children.push(block);
      continue;
    }
    let at = 0;
    for (const match of block.value.matchAll(divisionTag)) {
      if (!push(block.value.slice(at, match.index), block, open)) return undefined;
      at = match.index + match[0].length;
      if (!step(match, block.position, open)) return undefined;
    }
    if (!push(block.value.slice(at), block, open)) return undefined;
  }
  return open.length === 1 ? root.children : undefined;
}

/** Opens or closes a division; `false` when a tag closes what is not open. */
function step(
  [, close, tag = '', attributes = '']: RegExpMatchArray,
  position: Position | undefined,
  open: Division[],
): boolean {
  const parent = open.at(-1);
  const name = tag.toLowerCase();
  if (close === '') {
    const inRow = name === 'div' ? columnsOfTag(attributes) : undefined;
    const own = name !== 'div' ? 'incremental' : inRow !== undefined ? 'columns' : undefined;
    const isColumn = parent?.name === 'columns';
    open.push({ tag: name, name: isColumn ? 'column' : own, inRow: inRow ?? 0, position, children: [] });
    return true;
  }
  if (parent === undefined || parent.tag !== name) return false;
  open.pop();
  open.at(-1)?.children.push(...closed(parent));
  return true;
}

function closed(division: Division): readonly Block[] {
  const { name, children } = division;
  if (name === undefined || children.length === 0) return children;
  if (name !== 'columns') return [container(division, name, children)];
  // Blocks that stand in a grid without a division of their own are its cells, where they fill its rows.
  const areRows =
    division.inRow > 0 && children.length % division.inRow === 0 && division.inRow <= mostBareCells;
  const cells =
    areRows && !children.some(isColumn)
      ? children.map((child) => container(division, 'column', [child]))
      : children;
  const columns = cells.filter(isColumn);
  const asked = division.inRow === 0 ? cells.length : Math.min(division.inRow, cells.length);
  if (columns.length < 2 || columns.length < cells.length)
    return cells.flatMap((child) => (isColumn(child) ? child.children : [child]));
  const inRow = asked <= mostColumns ? asked : Math.ceil(asked / Math.ceil(asked / mostColumns));
  const rows = Array.from({ length: Math.ceil(cells.length / inRow) }, (_, row) =>
    cells.slice(row * inRow, (row + 1) * inRow),
  );
  return rows.map((row) => container(division, 'columns', row));
}

function isColumn(block: Block): block is Container {
  return block.type === 'container' && block.name === 'column';
}

function container({ position }: Division, name: string, children: readonly Block[]): Container {
  const place = position === undefined ? {} : { position };
  return { type: 'container', id: '', ...place, name, children };
}

/** Adds the HTML between two tags; `false` when it holds half of another pair, which must not be torn. */
function push(
  html: string,
  block: Extract<Block, { type: 'htmlBlock' }>,
  open: readonly Division[],
): boolean {
  if (html.trim() === '') return true;
  // Pieces of HTML in a row are read as one: the words of two divisions must not run together.
  const value = open.length > 1 ? `<div>${html}</div>` : html;
  open.at(-1)?.children.push({ ...block, id: '', value });
  return isWhole(html);
}

/** Elements without an end tag (HTML, §13.1.2) that stand in text. */
const voidElements: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'source', 'wbr']);

function isWhole(html: string): boolean {
  let depth = 0;
  for (const [, close, name = '', end] of html.matchAll(/<(\/?)([a-z][\w-]*)[^<>]*?(\/?)>/gi)) {
    if (voidElements.has(name.toLowerCase()) || end === '/') continue;
    depth += close === '/' ? -1 : 1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
