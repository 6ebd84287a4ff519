import type { ImportBlock } from './import-block.ts';
import type { SourceText } from './source-text.ts';
import { sliceSourceText } from './source-text.ts';

/** A title, and the blocks that remain when it is taken out. */
export interface FoundTitle {
  readonly title?: SourceText;
  readonly rest: readonly ImportBlock[];
}

const longestTitle = 160;
const subject = /^(?:subject|betreff|asunto|assunto|objet|oggetto|主题|主旨)\s*[:：]\s*(?=\S)/iu;

/** The subject of a mail, which stays in its place, or the first block when it is a short line and no sentence. */
export function findTitle(blocks: readonly ImportBlock[]): FoundTitle {
  const line = blocks
    .slice(0, 8)
    .flatMap((block) => (block.type === 'paragraph' ? block.lines : []))
    .find(({ text }) => subject.test(text));
  if (line !== undefined)
    return { title: sliceSourceText(line, subject.exec(line.text)?.[0].length ?? 0), rest: blocks };
  const [first, ...others] = blocks;
  if (first?.type === 'heading') return { title: first.text, rest: others };
  const text = first?.type === 'paragraph' && first.lines.length === 1 ? first.lines[0] : undefined;
  if (text === undefined || others.length === 0 || !isTitle(text.text)) return { rest: blocks };
  return { title: text, rest: others[0]?.type === 'rule' ? others.slice(1) : others };
}

/** A title may ask or exclaim, but does not end like a sentence or a greeting. */
function isTitle(text: string): boolean {
  return text.length <= longestTitle && !/[.,;:。，；：]$/u.test(text) && /\p{L}|\p{N}/u.test(text);
}
