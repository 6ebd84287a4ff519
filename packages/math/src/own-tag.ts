/** A formula's source, and what its author numbers it by. */
export interface OwnTag {
  readonly tex: string;
  readonly tag: string | undefined;
}

const oneTag = /\\tag(\*?)\s*\{([^{}]*)\}/g;

/** Takes a formula's only `\tag` out: the number is set by whoever sets the page. Formulas that have several keep theirs. */
export function ownTag(tex: string): OwnTag {
  const [found, ...further] = tex.matchAll(oneTag);
  if (found === undefined || further.length > 0) return { tex, tag: undefined };
  const [whole, star, name = ''] = found;
  return { tex: tex.replace(whole, ''), tag: star === '' ? `(${name.trim()})` : name.trim() };
}
