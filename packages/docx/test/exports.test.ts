import { expect, it } from 'vitest';
import * as docx from '../src/index.ts';

it('exports the renderer, the reader and the writer of references', () => {
  expect(Object.keys(docx).toSorted()).toEqual([
    'PackageError',
    'createReferenceDocument',
    'docxRenderer',
    'importDocx',
  ]);
});
