/** Shares of the text's width, in per cent, that every style sheet has: fragments can ask for them. */
export const fixedShares: readonly number[] = Array.from({ length: 20 }, (_, index) => (index + 1) * 5);

/** The class of images that are as wide as a share of the text; the page's policy allows no `style`. */
export function widthClass(percent: number): string {
  return `width-${String(percent).replace('.', '-')}`;
}

/** The rules of the fixed shares, and of those that a page asks for. */
export function widthRules(asked: Iterable<number>): string {
  const shares = [...new Set([...fixedShares, ...asked])].toSorted((left, right) => left - right);
  return shares.map((percent) => `.octavo .${widthClass(percent)}{inline-size:${percent}%}`).join('');
}
