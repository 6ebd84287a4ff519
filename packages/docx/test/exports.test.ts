import { expect, it } from 'vitest';
import * as docx from '../src/index.ts';

it('exports the renderer and the reader', () => {
  expect(Object.keys(docx).toSorted()).toEqual(['PackageError', 'docxRenderer', 'importDocx']);
});
