import { descendants } from '../../xml/xml-element.ts';
import { attributeValues, duplicatesOf, storyElements } from '../docx-parts.ts';
import type { Lint } from '../lint-finding.ts';

const part = 'word/comments.xml';

/** Marks without a comment, comments without a mark, ranges that never end, comments out of their style or of nobody. */
export const commentStructure: Lint = (opened) => {
  const root = opened.optionalXml(part);
  const comments = root === undefined ? [] : Array.from(descendants(root, 'w:comment'));
  const ids = comments.map(({ attributes }) => attributes['w:id'] ?? '');
  const idsOf = (name: string): readonly string[] =>
    Array.from(storyElements(opened, name), ({ element }) => element.attributes['w:id'] ?? '');
  const marks = idsOf('w:commentReference');
  const starts = idsOf('w:commentRangeStart');
  const ends = idsOf('w:commentRangeEnd');
  const notInText = Array.from(storyElements(opened, 'w:commentReference')).filter(
    (found) => found.part !== 'word/document.xml',
  );
  const unstyled = comments.filter((comment) =>
    Array.from(descendants(comment, 'w:p')).some(
      (paragraph) =>
        !Array.from(descendants(paragraph, 'w:pStyle')).some(
          ({ attributes }) => attributes['w:val'] === 'CommentText',
        ),
    ),
  );
  return [
    ...duplicatesOf(attributeValues(opened, part, 'w:comment', 'w:id')).map(
      (id) => `two comments have the id ${id}`,
    ),
    ...duplicatesOf(marks).map((id) => `two marks name the comment ${id}`),
    ...marks
      .filter((id) => !ids.includes(id))
      .map((id) => `a mark names the comment ${id}, which is not there`),
    ...ids.filter((id) => !marks.includes(id)).map((id) => `the comment ${id} has no mark in the text`),
    ...starts.filter((id) => !ends.includes(id)).map((id) => `the range of the comment ${id} never ends`),
    ...ends.filter((id) => !starts.includes(id)).map((id) => `the range of the comment ${id} never begins`),
    ...notInText.map((found) => `${found.part} holds the mark of a comment: Word has none there`),
    ...unstyled.map(({ attributes }) => `the comment ${attributes['w:id']} is not in the style CommentText`),
    ...comments
      .filter(({ attributes }) => (attributes['w:author'] ?? '') === '')
      .map(({ attributes }) => `nobody has made the comment ${attributes['w:id']}`),
  ].map((message) => ({ lint: 'comment-structure', part, message }));
};
