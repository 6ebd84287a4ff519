/** What a setting may be: the shape that a configuration is checked against. */
export type Setting =
  | { readonly type: 'boolean' }
  | { readonly type: 'string' }
  | { readonly type: 'color' }
  | { readonly type: 'number'; readonly minimum?: number; readonly integer?: boolean }
  | { readonly type: 'choice'; readonly values: readonly string[] }
  | { readonly type: 'list'; readonly item: Setting; readonly length?: number }
  | { readonly type: 'object'; readonly keys: Readonly<Record<string, Setting>> }
  | { readonly type: 'either'; readonly settings: readonly Setting[] }
  /** The name of a theme, or the path of a file that holds one. */
  | { readonly type: 'theme' }
  /** Any value: checked where it is used. */
  | { readonly type: 'any' }
  /** An object with keys of the author's own. */
  | { readonly type: 'record' };
