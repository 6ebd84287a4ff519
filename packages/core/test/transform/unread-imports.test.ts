import { expect, it } from 'vitest';
import { parseAndTransform } from '../support/parse.ts';

const body = '# Deck\n\n## A\n\n<<< @/snippets/external.ts#snippet {2,3}\n';

it('tells of the lines of decks for Slidev that take in code of other files', async () => {
  const { document, deckDiagnostics } = await parseAndTransform(`---\nmdc: true\n---\n\n${body}`);
  expect(deckDiagnostics.map(({ code, message, position }) => [code, message, position?.start.line])).toEqual(
    [['setting-unused', expect.stringContaining('<<< @/snippets/external.ts#snippet'), 9]],
  );
  expect(JSON.stringify(document.children)).toContain('<<< @/snippets/external.ts');
});

it('is silent in documents that are no decks for Slidev', async () => {
  expect((await parseAndTransform(body)).deckDiagnostics).toEqual([]);
});
