import { describe, expect, it } from 'vitest';
import { chooseStatements, statementsOf } from '../../src/plan/condense/statements.ts';
import { tellingTitle } from '../../src/plan/titles/telling-title.ts';

const shown = (text: string, most: number): readonly string[] =>
  chooseStatements(text, most).map(({ start, end }) => text.slice(start, end));

describe('the sentences that stand for a paragraph', () => {
  it('are the first that say something by themselves', () => {
    expect(shown('Not so. The port opens a new corridor. It also trains workers. Then it grows.', 1)).toEqual(
      ['The port opens a new corridor.'],
    );
  });

  it('hold one that leans on another only behind that', () => {
    const text =
      'The port opens a new corridor. It also trains its workers. Few things are as large as this one.';
    expect(shown(text, 2)).toEqual(['The port opens a new corridor.', 'It also trains its workers.']);
    expect(shown('It also trains its workers. The port opens a corridor.', 2)).toEqual([
      'The port opens a corridor.',
    ]);
  });

  it('take a long enumeration apart', () => {
    const parts = Array.from(
      { length: 4 },
      (_, index) => `a tariff of ten percent on goods of kind ${index} from abroad`,
    );
    const text = `The policies are telling: ${parts.join('; ')}.`;
    expect(statementsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'The policies are telling',
      ...parts.slice(0, 3),
      `${parts[3]}.`,
    ]);
  });

  it('are the first when none is short enough', () => {
    const long = `Any ${'word '.repeat(50)}end.`;
    expect(shown(`${long} ${long}`, 2)).toEqual([long]);
  });
});

describe('tellingTitle', () => {
  it.each([
    [
      'The practice in Ecuador reflects mutual benefit. More follows here.',
      'The practice in Ecuador reflects mutual benefit',
    ],
    [
      'In stark contrast to the approach of others, companies are building a cooperation system through ecosystems, driving a leap in the many perceptions of it that people in these countries have.',
      'Companies are building a cooperation system through ecosystems',
    ],
    [
      'Second, livelihood value is key: The investigation revealed that countries have an urgent need for development that lasts and is seen by all.',
      'Second, livelihood value is key',
    ],
    ['但是这很好。港口开辟了新的走廊，连接亚洲和拉丁美洲。', '港口开辟了新的走廊，连接亚洲和拉丁美洲'],
  ])('of "%s"', (text, title) => {
    expect(tellingTitle(text).title).toBe(title);
  });

  it('has only words of the text, and never too many', () => {
    const text = `${'Somebody somewhere says something about anything '.repeat(8)}.`;
    const { title } = tellingTitle(text);
    expect(title.length).toBeLessThan(120);
    expect(text).toContain(title.replace(/ ?…$/, ''));
  });
});
