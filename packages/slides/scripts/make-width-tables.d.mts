/** Types of `make-width-tables.mjs` for the test that runs it. */
export declare const families: readonly string[];
export declare function makeWidthTables(): Promise<
  readonly { readonly file: string; readonly content: string }[]
>;
export declare function readTable(file: string): Promise<string>;
