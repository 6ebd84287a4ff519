import { describe, expect, test } from 'vitest';
import { makeTypographic } from '../../src/import/make-typographic.ts';
import { typographyStyleFor } from '../../src/import/typography-style.ts';

const cases: readonly (readonly [language: string, given: string, wanted: string])[] = [
  ['en', '"Yes," she said.', '“Yes,” she said.'],
  ['en', "don't, US' tariffs, the '90s, O'Brien", 'don’t, US’ tariffs, the ’90s, O’Brien'],
  ['en', "'Twas rock 'n' roll", '’Twas rock ’n’ roll'],
  ['en', `"He said 'no' twice."`, '“He said ‘no’ twice.”'],
  ['en', "'the workers' rights' she wrote", '‘the workers’ rights’ she wrote'],
  ['en', `("a" and "b")`, '(“a” and “b”)'],
  ['en', `the "four-hour"/"half-day" rule`, 'the “four-hour”/“half-day” rule'],
  ['en', `5'10" tall`, '5′10″ tall'],
  ['en', 'one - two -- three', 'one – two – three'],
  ['en', 'one--two', 'one—two'],
  ['en', 'first — second - third', 'first — second — third'],
  ['en', '5 - 3 is 2; run it with --help or -v', '5 - 3 is 2; run it with --help or -v'],
  ['en', '“kept” — and ‘kept’', '“kept” — and ‘kept’'],
  ['en', `see https://x.example/a--b's for 'it'`, `see https://x.example/a--b's for ‘it’`],
  ['es', '"Sí", dijo - y se fue', '“Sí”, dijo — y se fue'],
  ['es-ES', '"Sí", dijo', '«Sí», dijo'],
  ['pt-BR', '"Sim", disse', '“Sim”, disse'],
  ['pt-PT', '"Sim", disse', '«Sim», disse'],
  ['fr', `"C'est fini" : oui !`, '«\u00A0C’est fini\u00A0»\u00A0: oui\u00A0!'],
  ['de', `"Ja", sagte er, "das 'Ding' da"`, '„Ja“, sagte er, „das ‚Ding‘ da“'],
  ['de', "Ich hab's", 'Ich hab’s'],
  ['zh-Hans', '他说"你好"然后"走"了', '他说“你好”然后“走”了'],
  ['zh-Hant', '他說"你好"', '他說「你好」'],
  ['zh-Hans', '港口 - 城市', '港口——城市'],
  ['xx', '"a"', '“a”'],
];

describe('marks by language', () => {
  test.each(cases)('%s: %s', (language, given, wanted) => {
    expect(makeTypographic(given, typographyStyleFor(language)).text).toBe(wanted);
  });

  test('counts what it made and says where it began', () => {
    const made = makeTypographic(`It's "so" - or not`, typographyStyleFor('en'));
    expect(made).toMatchObject({ apostrophes: 1, quotes: 2, dashes: 1, firstChange: 2 });
    expect(makeTypographic('Nothing here.', typographyStyleFor('en')).firstChange).toBeUndefined();
  });
});
