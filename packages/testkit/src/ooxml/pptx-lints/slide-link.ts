import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { slideParts } from '../slide-parts.ts';

/** Jumps that lead to no slide of the show, and slides that are named as the target of something that is no jump. */
export const slideLink: Lint = (opened) => {
  const slides = new Set(slideParts(opened));
  return [...slides].flatMap((part) => {
    const relationships = new Map(opened.relationships(part).map((entry) => [entry.id, entry]));
    return Array.from(descendants(opened.xml(part)))
      .filter(({ name }) => name === 'a:hlinkClick')
      .flatMap(({ attributes }) => {
        const target = relationships.get(attributes['r:id'] ?? '');
        const isJump = attributes['action'] === 'ppaction://hlinksldjump';
        if (isJump && (target?.type !== 'slide' || !slides.has(target.target)))
          return [{ lint: 'slide-link', part, message: `a jump leads to ${target?.target ?? 'nothing'}` }];
        return !isJump && target?.type === 'slide'
          ? [{ lint: 'slide-link', part, message: `the link to ${target.target} is no jump` }]
          : [];
      });
  });
};
