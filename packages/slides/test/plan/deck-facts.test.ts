import { expect, it } from 'vitest';
import { deckFacts } from '../../src/plan/deck-facts.ts';
import { planMarkdown } from '../plan-markdown.ts';

it('says of each slide that did not fit as it was what was done to it', async () => {
  const items = Array.from(
    { length: 40 },
    () => `- A point that goes on for long, so that two of them take three lines of a slide or more`,
  );
  const source = `---\nmarp: true\n---\n\n# Deck\n\n---\n\n## Long\n\n${items.join('\n')}\n\n---\n\n## Short\n\n- x\n`;
  const { slides, fitted } = deckFacts((await planMarkdown(source)).deck);
  expect(fitted?.length).toBe((slides ?? 0) - 2);
  expect(fitted?.[0]).toMatchObject({ slide: 2, title: expect.stringMatching(/^Long \(1\//) });
  expect(fitted?.[0]?.steps.at(-1)).toMatch(/^part 1 of \d$/);
});
