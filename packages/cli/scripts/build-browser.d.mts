/** Types of `build-browser.mjs` for the test that runs it. */
export declare function bundleBrowser(): Promise<readonly { readonly file: string; readonly content: string }[]>;
export declare function readGenerated(file: string): Promise<string>;
