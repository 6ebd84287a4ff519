import type { Comment } from '@octavo/core';
import type { ICommentOptions } from 'docx';
import type { DocxContext } from '../context.ts';
import { asDocxParagraph } from '../elements/as-docx-paragraph.ts';
import { run } from '../elements/run.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import { element } from '../xml/element.ts';

/** What Word calls whoever does not say who he is. */
const nobody = 'Author';

/** The comments that the text has marks for, as `docx` takes them: who made each, when, and its words. */
export function comments(context: DocxContext): readonly ICommentOptions[] {
  return context.ledger.comments.map((comment, id) => {
    const author = comment.author ?? context.resolved.document.metadata.authors[0]?.name ?? nobody;
    return {
      id,
      author,
      initials: initialsOf(author),
      date: dateOf(comment, context),
      children: comment.value
        .split('\n\n')
        .map((words, index) =>
          asDocxParagraph(
            styledParagraph({ style: 'CommentText' }, [
              ...(index === 0 ? [run({ style: 'CommentReference' }, [element('w:annotationRef')])] : []),
              ...textRuns(words, context),
            ]),
          ),
        ),
    };
  });
}

/** The first letter of each of the first three names. */
function initialsOf(author: string): string {
  return author
    .split(/[\s-]+/)
    .flatMap((name) => /\p{L}/u.exec(name)?.[0].toUpperCase() ?? [])
    .slice(0, 3)
    .join('');
}

/** The comment's own day, else the document's: never the clock's. */
function dateOf({ date }: Comment, { config }: DocxContext): Date {
  const own = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(own.getTime()) ? new Date(config.timestamp) : own;
}
