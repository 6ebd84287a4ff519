import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { hyphenationLanguages } from '../../src/hyphenation/hyphenation-language.ts';
import { loadHyphenator } from '../../src/hyphenation/load-hyphenator.ts';

async function divided(language: string, word: string, exceptions: readonly string[] = []): Promise<string> {
  const hyphenator = await loadHyphenator(language, { exceptions });
  const breaks = hyphenator?.breaks(word) ?? [];
  return [0, ...breaks].map((start, index) => word.slice(start, breaks[index] ?? word.length)).join('-');
}

/** Each break is one that the language allows; patterns and minima leave some out that it allows besides. */
const words = {
  'en-US': ['hy-phen-ation', 'ty-pog-ra-phy', 'al-go-rithm', 'as-so-ciate'],
  'en-GB': ['ty-po-graphy', 'know-ledge', 'demo-cracy'],
  es: ['ti-po-gra-fía', 'cons-truc-ción', 'pa-rá-gra-fo'],
  pt: ['ti-po-gra-fia', 'cons-tru-ção', 'pas-sa-ri-nho'],
  fr: ['ty-po-gra-phie', 'construc-tion', "l'ins-ti-tu-tion"],
  de: ['Do-nau-dampf-schiff', 'Ver-fas-sungs-ge-richt', 'Zu-cker'],
  it: ['ti-po-gra-fia', 'co-stru-zio-ne', "del-l'ac-qua"],
  nl: ['ty-po-gra-fie', 'ver-ant-woor-de-lijk-heid'],
  pl: ['ty-po-gra-fia', 'nie-bez-pie-czeń-stwo'],
  ru: ['ти-по-гра-фия', 'пе-ре-вод'],
  uk: ['дру-кар-ня', 'пе-ре-клад'],
  tr: ['ti-pog-raf-ya', 'ki-tap-lar'],
  sv: ['ty-po-gra-fi', 'sam-hälls-ve-ten-skap'],
  da: ['typo-gra-fi', 'vi-den-skab'],
  fi: ['ty-po-gra-fia', 'kan-sal-li-nen'],
  cs: ['ty-po-gra-fie', 'ne-bez-pečí'],
  el: ['τυ-πο-γρα-φία', 'ελευ-θε-ρία'],
} satisfies Record<string, readonly string[]>;

describe('loadHyphenator', () => {
  it.each(Object.entries(words))('divides words of %s', async (language, expected) => {
    const found = await Promise.all(expected.map((word) => divided(language, word.replaceAll('-', ''))));
    expect(found).toEqual(expected);
  });

  it('falls back from a region to the language, and from English to American', async () => {
    expect((await loadHyphenator('de-AT'))?.language).toBe('de');
    expect((await loadHyphenator('pt-BR'))?.language).toBe('pt');
    expect((await loadHyphenator('en'))?.language).toBe('en-us');
    expect((await loadHyphenator('en-NZ'))?.language).toBe('en-gb');
  });

  it('knows when it has no patterns', async () => {
    expect(await loadHyphenator('ja')).toBeUndefined();
    expect(await loadHyphenator('')).toBeUndefined();
    expect(await loadHyphenator('toString')).toBeUndefined();
  });

  it('leaves the fewest letters that a language allows', async () => {
    for (const [language, { left, right }] of Object.entries(hyphenationLanguages)) {
      const hyphenator = await loadHyphenator(language);
      for (const word of ['abracadabra', 'internationalisation', 'ελευθερία', 'переводчика']) {
        const breaks = hyphenator?.breaks(word) ?? [];
        expect(Math.min(...breaks, word.length)).toBeGreaterThanOrEqual(left);
        expect(Math.max(...breaks, 0)).toBeLessThanOrEqual(word.length - right);
      }
    }
  });

  it('finds what the package itself finds, but for minima', async () => {
    const text =
      'The institution administers considerable responsibilities notwithstanding extraordinary circumstances';
    // The package has no types.
    const hyphen = createRequire(import.meta.url)('hyphen/en-us') as { hyphenateSync(word: string): string };
    const theirs = (word: string) => hyphen.hyphenateSync(word).replaceAll('\u00ad', '-');
    for (const word of text.split(' ')) {
      const ours = await divided('en-US', word);
      expect(ours).toBe(theirs(word).replace(/-(?=[^-]{1,2}$)/, ''));
    }
  });

  it('counts from the beginning of a text with punctuation', async () => {
    expect(await divided('en-US', '“typography”,')).toBe('“ty-pog-ra-phy”,');
    expect(await divided('en-US', 'typography-algorithm')).toBe('ty-pog-ra-phy-al-go-rithm');
  });

  it('leaves acronyms, names, addresses and words with soft hyphens alone', async () => {
    for (const word of ['UNESCO', 'LaTeX', 'typescript5', 'hyphenation/patterns', 'me@hyphenation.example'])
      expect(await divided('en-US', word)).toBe(word);
    expect(await divided('en-US', 'hyphen\u00adation')).toBe('hyphen\u00adation');
    expect(await divided('en-US', 'INTRODUCTION')).toBe('IN-TRO-DUC-TION');
    expect(await divided('en-US', 'Typography')).toBe('Ty-pog-ra-phy');
  });

  it('divides decomposed spellings where it divides composed ones', async () => {
    expect(await divided('es', 'construcción'.normalize('NFD'))).toBe('cons-truc-ción'.normalize('NFD'));
  });

  it('takes İ and I for two letters in Turkish', async () => {
    expect(await divided('tr', 'İstanbul')).toBe('İs-tan-bul');
    expect(await divided('tr', 'ISPARTALILAR')).toBe('IS-PAR-TA-LI-LAR');
  });

  it('follows the exceptions that it is given', async () => {
    expect(await divided('en-US', 'Octavo', ['oct-avo'])).toBe('Oct-avo');
    expect(await divided('en-US', 'typography', ['typography'])).toBe('typography');
  });
});
