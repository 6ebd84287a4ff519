/** What a relative link to another source leads to, where several documents are made together. */
export type LinkedDocument =
  /**
   * It is made, too. `address` is where, without an extension: every format has its own. Relative to the document that links, in the form
   * of a URL, or whole where the site is known.
   */
  | { readonly type: 'made'; readonly address: string }
  /** It is there, but not among the documents that are made. */
  | { readonly type: 'not-made' }
  /** `suggestion` is a document that is there, with a similar name. */
  | { readonly type: 'missing'; readonly suggestion?: string };
