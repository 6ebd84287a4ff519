// Made by `npm run letter-tables`; not for editing.
/** The tables, as JSON, by the fingerprints of the fonts that they were made from. */
export const letterTables: Readonly<Record<string, () => Promise<{ readonly table: string }>>> = {
  '329948-4b442adc': () => import('./sourceserif4-400regular.ts'),
  '330208-adadd326': () => import('./sourceserif4-700bold.ts'),
  '208212-efb8edfc': () => import('./sourceserif4-400regular-italic.ts'),
  '208300-fce6c826': () => import('./sourceserif4-700bold-italic.ts'),
  '381020-87bb0e93': () => import('./sourcesans3-400regular.ts'),
  '380864-baf2e716': () => import('./sourcesans3-700bold.ts'),
  '237228-a6664091': () => import('./sourcesans3-400regular-italic.ts'),
  '237200-82d18615': () => import('./sourcesans3-700bold-italic.ts'),
  '133596-4fc08220': () => import('./sourcecodepro-400regular.ts'),
  '133464-76ef70d0': () => import('./sourcecodepro-700bold.ts'),
  '111996-540c96e3': () => import('./sourcecodepro-400regular-italic.ts'),
  '111928-35b5af79': () => import('./sourcecodepro-700bold-italic.ts'),
};
