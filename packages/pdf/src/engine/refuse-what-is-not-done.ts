/** What pdfmake does and the engine does not: whoever asks for it is told, and gets no file that only looks as if. */
const notDone: Readonly<Record<string, string>> = {
  userPassword: 'encrypt the file afterwards, for example with qpdf',
  ownerPassword: 'encrypt the file afterwards, for example with qpdf',
  permissions: 'encrypt the file afterwards, for example with qpdf',
  pageBreakBefore: 'say of blocks that they are `keepWithNext`, `unbreakable` or begin a page (`pageBreak`)',
  maxPagesNumber: 'take the pages that you want out of the file',
};

/** Throws where a definition asks for what the engine does not do. */
export function refuseWhatIsNotDone(definition: object): void {
  for (const [property, remedy] of Object.entries(notDone)) {
    if (!(property in definition)) continue;
    throw new Error(`The engine knows no \`${property}\` in a definition: ${remedy}`);
  }
}
