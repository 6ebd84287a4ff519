import { expect, it } from 'vitest';
import * as docx from '../src/index.ts';

it('exports the renderer and nothing else', () => {
  expect(Object.keys(docx)).toEqual(['docxRenderer']);
});
