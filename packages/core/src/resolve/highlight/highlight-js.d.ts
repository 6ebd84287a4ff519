/**
 * The part of highlight.js that Octavo uses. Its own declarations pull in the whole of the DOM's, which would let code
 * of this package use `window` unnoticed.
 */
declare module 'highlight.js/lib/core' {
  export interface HighlightApi {
    registerLanguage(name: string, grammar: import('./language-loaders.ts').Grammar): void;
    getLanguage(name: string): object | undefined;
    highlight(
      code: string,
      options: { readonly language: string; readonly ignoreIllegals: boolean },
    ): { readonly value: string };
    newInstance(): HighlightApi;
  }
  const api: HighlightApi;
  export default api;
}

declare module 'highlight.js/lib/languages/*' {
  const grammar: import('./language-loaders.ts').Grammar;
  export default grammar;
}
