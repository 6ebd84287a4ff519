import { foreignLetters } from '../../words/foreign-letters.ts';
import { childElement, childElements, descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { slideParts } from '../slide-parts.ts';

/** Runs with words in a script that the language they name is not written in. Code, which names its font, is in none. */
export const scriptLanguage: Lint = (opened) =>
  [
    ...slideParts(opened),
    ...opened.partNames.filter((part) => /^ppt\/notesSlides\/[^/]+\.xml$/.test(part)),
  ].flatMap((part) =>
    Array.from(descendants(opened.xml(part), 'a:r')).flatMap((run) => {
      const properties = childElement(run, 'a:rPr');
      const language = properties?.attributes['lang'];
      const font = properties && childElement(properties, 'a:latin')?.attributes['typeface'];
      const isCode = font !== undefined && !font.startsWith('+');
      if (language === undefined || isCode) return [];
      return foreignLetters(childElements(run, 'a:t').map(textOf).join(''), language).map((words) => ({
        lint: 'script-language',
        part,
        message: `${JSON.stringify(words.slice(0, 30))} is said to be in ${language}`,
      }));
    }),
  );
