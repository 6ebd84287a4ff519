import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { paragraphStyle, textOfRuns } from '../paragraph-parts.ts';

const part = 'word/document.xml';

/** Headings more than one level below the one before: the navigation pane shows a hole. */
export const headingLevels: Lint = (opened) => {
  let before: number | undefined;
  return Array.from(descendants(opened.xml(part), 'w:p')).flatMap((paragraph) => {
    const level = Number(/^Heading(\d)/.exec(paragraphStyle(paragraph) ?? '')?.[1] ?? 0);
    if (level === 0) return [];
    const skipped = before !== undefined && level > before + 1;
    const message = `the heading "${textOfRuns(paragraph)}" of level ${level} follows one of level ${before}`;
    before = level;
    return skipped ? [{ lint: 'heading-levels', part, message }] : [];
  });
};
