import { expect, it } from 'vitest';
import { words } from '../../src/flow/run.ts';
import { runsOneWay } from '../../src/pptx/text/runs-one-way.ts';

const oneWay = (text: string): boolean => runsOneWay(words(text, {}));

it('tells words that stand alike in paragraphs of either direction', () => {
  for (const text of ['SearchBar', 'a.b_c, d', 'العربية من اليمين إلى اليسار', 'é', 'שלום'])
    expect(oneWay(text), text).toBe(true);
  for (const text of ['Ends.', '“quoted”', '1. one', 'React بالعربية', '', '42', 'f()'])
    expect(oneWay(text), text).toBe(false);
});
