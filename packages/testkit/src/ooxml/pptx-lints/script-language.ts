import { childElement, childElements, descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { slideParts } from '../slide-parts.ts';

/** Letters that only some languages are written in; a few of them may be signs in any text. */
const written: readonly (readonly [letters: RegExp, languages: RegExp])[] = [
  [/^[\p{Script=Hiragana}\p{Script=Katakana}]+$/u, /^ja/],
  [/^\p{Script=Hangul}+$/u, /^ko/],
  [/^\p{Script=Han}+$/u, /^(zh|ja|ko|yue|wuu|lzh)/],
  [/^\p{Script=Arabic}+$/u, /^(ar|fa|ur|ps|sd|ug|ckb|ku|dv|pa|ks|az)/],
  [/^\p{Script=Hebrew}+$/u, /^(he|yi|lad)/],
  [/^\p{Script=Devanagari}+$/u, /^(hi|mr|ne|sa|kok|mai|bho)/],
  [/^\p{Script=Thai}+$/u, /^th/],
  [/^\p{Script=Cyrillic}{3,}$/u, /^(ru|uk|bg|sr|mk|be|kk|ky|mn|tg|tt|bs|uz|az)/],
  [/^\p{Script=Greek}{3,}$/u, /^(el|grc)/],
];

/** Runs wholly in a script that the language they name is not written in: they would be read aloud and proofread as that. */
export const scriptLanguage: Lint = (opened) =>
  slideParts(opened).flatMap((part) =>
    Array.from(descendants(opened.xml(part), 'a:r')).flatMap((run) => {
      const text = childElements(run, 'a:t').map(textOf).join('');
      const letters = text.replaceAll(/[^\p{L}]/gu, '');
      const language = childElement(run, 'a:rPr')?.attributes['lang'];
      const fitting = written.find(([script]) => script.test(letters))?.[1];
      return language === undefined || fitting === undefined || fitting.test(language.toLowerCase())
        ? []
        : [
            {
              lint: 'script-language',
              part,
              message: `${JSON.stringify(text.slice(0, 30))} is said to be in ${language}`,
            },
          ];
    }),
  );
