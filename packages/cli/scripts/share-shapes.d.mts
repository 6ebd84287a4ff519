/** Types of `share-shapes.mjs` for the test that runs it. */
export declare function shareShapes(script: string): string;
