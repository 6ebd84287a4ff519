/** Types of `make-deck-schema.mjs` for the test that runs it. */
export declare function makeDeckSchema(): string;
export declare function readDeckSchema(): Promise<string>;
