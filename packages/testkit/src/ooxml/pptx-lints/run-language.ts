import { childElement, childElements, descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { slideParts } from '../slide-parts.ts';

/** Runs that name no language: PowerPoint checks their spelling in the reader's own. */
export const runLanguage: Lint = (opened) =>
  slideParts(opened).flatMap((part) => {
    const silent = Array.from(descendants(opened.xml(part), 'a:r')).filter(
      (run) =>
        childElement(run, 'a:rPr')?.attributes['lang'] === undefined && childElements(run, 'a:t').length > 0,
    );
    return silent.length === 0
      ? []
      : [{ lint: 'run-language', part, message: `${silent.length} runs name no language` }];
  });
