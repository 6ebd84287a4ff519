import { columnExamples } from './columns.ts';
import { documentExamples } from './document.ts';
import { listExamples } from './lists.ts';
import { pageExamples } from './pages.ts';
import { pictureExamples } from './pictures.ts';
import { tableExamples } from './tables.ts';
import { textExamples } from './text.ts';

/**
 * For each of pdfmake's published examples (the files in its repository's folder `examples`, as they were in November 2026) a definition
 * of the same features in words of our own, under the example's name; those with spaces in their names are additions. They are made
 * anew for each call, since both engines write on them.
 */
export const examples: Readonly<Record<string, () => object>> = {
  ...textExamples,
  ...listExamples,
  ...tableExamples,
  ...pageExamples,
  ...columnExamples,
  ...pictureExamples,
  ...documentExamples,
};
