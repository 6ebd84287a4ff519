import type { Document } from '../model/nodes/document.ts';
import { plainText } from '../model/plain-text.ts';

/**
 * Pandoc's title block: lines that begin with `%` at the head of a source say its title, its authors (parted by semicolons) and its date. It is
 * read where front matter does not say the title.
 */
export function readTitleBlock(document: Document): Document {
  const [first, ...children] = document.children;
  const { metadata } = document;
  if (first?.type !== 'paragraph' || first.position?.start.offset !== 0 || metadata.title !== undefined)
    return document;
  const text = plainText(first.children);
  if (!/^%\s/.test(text)) return document;
  const lineCount = first.position.end.line - first.position.start.line + 1;
  // The lines have become one; a per cent sign of the title's own would part it.
  const lines =
    lineCount === 1
      ? [text.slice(1).trim()]
      : ` ${text}`
          .split(/\s%(?=\s)/)
          .slice(1)
          .map((line) => line.trim());
  const [title = '', authors = '', date = ''] = lines;
  if (lines.length !== lineCount || lineCount > 3 || title === '') return document;
  const names = authors.split(';').map((name) => name.trim());
  return {
    ...document,
    metadata: {
      ...metadata,
      title: [{ type: 'text', id: '', position: first.position, value: title }],
      authors: [
        ...metadata.authors,
        ...names.filter((name) => name !== '').map((name) => ({ name, affiliations: [] })),
      ],
      ...(date === '' || metadata.date !== undefined ? {} : { date }),
    },
    children,
  };
}
