import type { Comment } from '../model/nodes/comment.ts';

/** A comment as Markdown has it. Within a line its paragraphs are joined: an empty line would end the text around it. */
export function writeComment({ author, date, value }: Comment, place: { readonly oneLine: boolean }): string {
  const by = author === undefined ? '' : ` by ${author.replace(/[:\s]+/g, ' ').trim()}`;
  const on = date === undefined ? '' : `, ${date}`;
  const words = value.replaceAll('-->', '--&gt;');
  return `<!-- comment${by}${on}: ${place.oneLine ? words.replace(/\s+/g, ' ') : words} -->`;
}
