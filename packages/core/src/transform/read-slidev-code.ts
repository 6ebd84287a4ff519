import type { Block } from '../model/node-map.ts';
import type { CodeBlock } from '../model/nodes/code-block.ts';
import { notesOfComment } from './notes-of-comment.ts';

/** Slidev's lines to bring out step by step, behind the fence of a formula: `$$ {1|3|all}`, with options behind them. */
const formulaSteps = /^\{[\d\s,|*-]*(?:all|none|hide)?[\d\s,|*a-z-]*\}(?:\{[^{}\n]*\})*[ \t]*\n/;
const fence = /^( {0,3})(`{3,})[ \t]*([^\n`]*)\n([\s\S]*?)^ {0,3}\2`*[ \t]*$/gm;

/** Formulas without what stands behind their fence, and `magic-move` blocks as the code that they show step by step. */
export function readSlidevCode(block: Block): readonly Block[] {
  if (block.type === 'mathBlock' && formulaSteps.test(`${block.value}\n`))
    return [{ ...block, value: block.value.replace(formulaSteps, '') }];
  if (block.type === 'codeBlock' && /^magic-move\b/.test(block.meta ?? '')) return movesOf(block);
  return [block];
}

/** Each step in a block of its own; Slidev shows nothing of what stands between them, so that goes to the notes. */
function movesOf(block: CodeBlock): readonly Block[] {
  const { position } = block;
  const place = position === undefined ? {} : { position };
  const result: Block[] = [];
  let at = 0;
  const say = (text: string): void => {
    if (text.trim() !== '') result.push(notesOfComment(text.trim(), position));
  };
  for (const match of block.value.matchAll(fence)) {
    const [whole, , , info = '', code = ''] = match;
    say(block.value.slice(at, match.index));
    at = match.index + whole.length;
    const language = /^[\w+#-]+/.exec(info)?.[0];
    const value = code.replace(/\n$/, '');
    result.push({
      type: 'codeBlock',
      id: '',
      ...place,
      ...(language === undefined ? {} : { language }),
      value,
    });
  }
  if (at === 0) return [block];
  say(block.value.slice(at));
  return result;
}
