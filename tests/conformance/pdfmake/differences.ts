/** Where the engine's pages differ from stock pdfmake's, and why. */
export const differences: Readonly<Record<string, { readonly reason: string; readonly pages: number }>> = {
  'snaking columns': {
    reason:
      'the engine turns the page where pdfmake goes on in the next column: it keeps all words, on more pages',
    pages: 3,
  },
};
