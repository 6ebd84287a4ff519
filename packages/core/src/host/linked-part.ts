/** What a name behind the `#` of a link leads to in another source. */
export type LinkedPart =
  /** `anchor` is that of the node that bears the name; empty for the title, which stands at the beginning. */
  | { readonly type: 'found'; readonly anchor: string }
  /** `suggestion` is a similar name that is there. */
  | { readonly type: 'missing'; readonly suggestion?: string }
  /** The source cannot be read, or not be looked into. */
  | { readonly type: 'unknown' };
