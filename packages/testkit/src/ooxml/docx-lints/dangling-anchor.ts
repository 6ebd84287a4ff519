import { storyElements, storyParts } from '../docx-parts.ts';
import { fieldsOf } from '../fields.ts';
import type { Lint } from '../lint-finding.ts';

const fieldTarget = /^\s*(?:REF|PAGEREF|NOTEREF)\s+"?([^\s"]+)"?|^\s*HYPERLINK\s+\\l\s+"?([^\s"]+)"?/i;

/** Links and fields to bookmarks that do not exist. */
export const danglingAnchor: Lint = (opened) => {
  const bookmarks = new Set(
    Array.from(storyElements(opened, 'w:bookmarkStart'), ({ element }) => element.attributes['w:name']),
  );
  const links = Array.from(storyElements(opened, 'w:hyperlink'), ({ part, element }) => ({
    part,
    target: element.attributes['w:anchor'],
  }));
  const fields = storyParts(opened).flatMap((part) =>
    fieldsOf(opened.xml(part)).map((field) => {
      const match = fieldTarget.exec(field.instruction);
      return { part, target: match?.[1] ?? match?.[2] };
    }),
  );
  return [...links, ...fields]
    .filter(({ target }) => target !== undefined && target !== '_top' && !bookmarks.has(target))
    .map(({ part, target }) => ({
      lint: 'dangling-anchor',
      part,
      message: `nothing is bookmarked "${target}"`,
    }));
};
