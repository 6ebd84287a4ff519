import { convert, createMemoryHost, defaultConfig } from '@octavo/core';
import { expect, it } from 'vitest';
import { renderDiagnostics } from '../src/render-diagnostics.ts';

it('tells of boxes whose content was set visibly smaller, at their place', async () => {
  const { resolved } = await convert(
    { source: '# T\n\nWords.\n', format: 'markdown', file: 'a.md' },
    { config: defaultConfig, renderers: [], host: createMemoryHost({}) },
  );
  if (resolved === undefined) throw new Error('not resolved');
  const paragraph = resolved.document.children.find(({ type }) => type === 'paragraph');
  const facts = { missingGlyphs: [], fontProblems: [], fittedTables: [], missedInitials: [] };
  const frames = [
    { origin: paragraph?.id, scale: 0.6, excessPt: 0 },
    // As much as roundings differ.
    { origin: paragraph?.id, scale: 0.97, excessPt: 0 },
  ];
  expect(renderDiagnostics({ ...facts, fittedFrames: frames }, resolved)).toMatchObject([
    {
      code: 'slide-set-smaller',
      message: expect.stringContaining('60 %'),
      file: 'a.md',
      position: { start: { line: 3, column: 1 } },
    },
  ]);
});
