/** A step from one sequence to another: indexes of what stays, goes or comes. */
export type AlignmentStep =
  | { readonly type: 'same'; readonly before: number; readonly after: number }
  | { readonly type: 'removed'; readonly before: number }
  | { readonly type: 'added'; readonly after: number };

/** Where sequences differ more than this, what is left is called removed and added: so that time stays linear. */
const mostSteps = 1_000;

/**
 * The shortest way from one sequence of keys to another (Myers, "An O(ND) Difference Algorithm", 1986), after what is equal at
 * both ends and what is unique in both (patience) has parted it.
 */
export function alignSequences(
  before: readonly string[],
  after: readonly string[],
): readonly AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  align(
    before,
    after,
    { beforeStart: 0, beforeEnd: before.length, afterStart: 0, afterEnd: after.length },
    steps,
  );
  return steps;
}

interface Range {
  readonly beforeStart: number;
  readonly beforeEnd: number;
  readonly afterStart: number;
  readonly afterEnd: number;
}

function align(
  before: readonly string[],
  after: readonly string[],
  range: Range,
  steps: AlignmentStep[],
): void {
  let { beforeStart, beforeEnd, afterStart, afterEnd } = range;
  while (beforeStart < beforeEnd && afterStart < afterEnd && before[beforeStart] === after[afterStart]) {
    steps.push({ type: 'same', before: beforeStart, after: afterStart });
    beforeStart += 1;
    afterStart += 1;
  }
  let tail = 0;
  while (
    beforeEnd - tail > beforeStart &&
    afterEnd - tail > afterStart &&
    before[beforeEnd - tail - 1] === after[afterEnd - tail - 1]
  )
    tail += 1;
  beforeEnd -= tail;
  afterEnd -= tail;
  const inner = { beforeStart, beforeEnd, afterStart, afterEnd };
  const anchors = uniqueAnchors(before, after, inner);
  if (anchors.length === 0) steps.push(...shortestWay(before, after, inner));
  else {
    let [fromBefore, fromAfter] = [beforeStart, afterStart];
    for (const anchor of anchors) {
      align(
        before,
        after,
        { beforeStart: fromBefore, beforeEnd: anchor.before, afterStart: fromAfter, afterEnd: anchor.after },
        steps,
      );
      steps.push({ type: 'same', ...anchor });
      [fromBefore, fromAfter] = [anchor.before + 1, anchor.after + 1];
    }
    align(before, after, { beforeStart: fromBefore, beforeEnd, afterStart: fromAfter, afterEnd }, steps);
  }
  for (let index = 0; index < tail; index += 1)
    steps.push({ type: 'same', before: beforeEnd + index, after: afterEnd + index });
}

interface Anchor {
  readonly before: number;
  readonly after: number;
}

/** What stands once in both, in an order that both have: the longest increasing row of them. */
function uniqueAnchors(before: readonly string[], after: readonly string[], range: Range): readonly Anchor[] {
  const places = (keys: readonly string[], start: number, end: number) => {
    const found = new Map<string, number | undefined>();
    for (let index = start; index < end; index += 1) {
      const key = keys[index] ?? '';
      found.set(key, found.has(key) ? undefined : index);
    }
    return found;
  };
  const inAfter = places(after, range.afterStart, range.afterEnd);
  const common: Anchor[] = [];
  for (const [key, index] of places(before, range.beforeStart, range.beforeEnd)) {
    const other = inAfter.get(key);
    if (index !== undefined && other !== undefined) common.push({ before: index, after: other });
  }
  return longestIncreasing(common);
}

function longestIncreasing(anchors: readonly Anchor[]): readonly Anchor[] {
  const ends: number[] = [];
  const previous: number[] = [];
  for (const [index, anchor] of anchors.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((anchors[ends[middle] ?? 0]?.after ?? 0) < anchor.after) low = middle + 1;
      else high = middle;
    }
    previous[index] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = index;
  }
  const row: Anchor[] = [];
  for (let index = ends.at(-1) ?? -1; index >= 0; index = previous[index] ?? -1)
    row.push(anchors[index] as Anchor);
  return row.reverse();
}

function shortestWay(
  before: readonly string[],
  after: readonly string[],
  range: Range,
): readonly AlignmentStep[] {
  const [rows, columns] = [range.beforeEnd - range.beforeStart, range.afterEnd - range.afterStart];
  const all = (): readonly AlignmentStep[] => [
    ...Array.from(
      { length: rows },
      (_, index) => ({ type: 'removed', before: range.beforeStart + index }) as const,
    ),
    ...Array.from(
      { length: columns },
      (_, index) => ({ type: 'added', after: range.afterStart + index }) as const,
    ),
  ];
  if (rows === 0 || columns === 0) return all();
  const limit = Math.min(rows + columns, mostSteps);
  let reach = new Map<number, number>([[1, 0]]);
  const history: ReadonlyMap<number, number>[] = [];
  for (let distance = 0; distance <= limit; distance += 1) {
    history.push(reach);
    const next = new Map(reach);
    for (let diagonal = -distance; diagonal <= distance; diagonal += 2) {
      const down =
        diagonal === -distance ||
        (diagonal !== distance && (next.get(diagonal - 1) ?? -1) < (next.get(diagonal + 1) ?? -1));
      let x = down ? (next.get(diagonal + 1) ?? 0) : (next.get(diagonal - 1) ?? 0) + 1;
      while (
        x < rows &&
        x - diagonal < columns &&
        before[range.beforeStart + x] === after[range.afterStart + x - diagonal]
      )
        x += 1;
      next.set(diagonal, x);
      if (x >= rows && x - diagonal >= columns) return wayBack(history, rows, columns, distance, range);
    }
    reach = next;
  }
  return all();
}

function wayBack(
  history: readonly ReadonlyMap<number, number>[],
  rows: number,
  columns: number,
  distances: number,
  range: Range,
): readonly AlignmentStep[] {
  const steps: AlignmentStep[] = [];
  let [x, y] = [rows, columns];
  const same = () => {
    x -= 1;
    y -= 1;
    steps.push({ type: 'same', before: range.beforeStart + x, after: range.afterStart + y });
  };
  for (let distance = distances; distance > 0; distance -= 1) {
    const reach = history[distance] ?? new Map();
    const diagonal = x - y;
    const down =
      diagonal === -distance ||
      (diagonal !== distance && (reach.get(diagonal - 1) ?? -1) < (reach.get(diagonal + 1) ?? -1));
    const previous = down ? diagonal + 1 : diagonal - 1;
    const fromX = reach.get(previous) ?? 0;
    const fromY = fromX - previous;
    while (x > (down ? fromX : fromX + 1) && y > (down ? fromY + 1 : fromY)) same();
    if (down) {
      y -= 1;
      steps.push({ type: 'added', after: range.afterStart + y });
    } else {
      x -= 1;
      steps.push({ type: 'removed', before: range.beforeStart + x });
    }
  }
  while (x > 0 && y > 0) same();
  return steps.reverse();
}
