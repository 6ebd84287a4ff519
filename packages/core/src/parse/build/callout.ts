import type { Blockquote, Paragraph, Text } from 'mdast';
import type { Callout, CalloutKind } from '../../model/nodes/callout.ts';
import { buildBlocks } from './build-blocks.ts';
import type { BuildContext } from './build-context.ts';
import { buildInlines } from './build-inlines.ts';
import { nodeBase } from './node-base.ts';

const kindByName: Readonly<Record<string, CalloutKind>> = {
  note: 'note',
  info: 'note',
  abstract: 'note',
  summary: 'note',
  seealso: 'note',
  callout: 'note',
  prereq: 'note',
  aside: 'note',
  details: 'note',
  tip: 'tip',
  hint: 'tip',
  success: 'tip',
  check: 'tip',
  example: 'tip',
  solution: 'tip',
  important: 'important',
  keypoints: 'important',
  objectives: 'important',
  questions: 'important',
  question: 'important',
  challenge: 'important',
  checklist: 'important',
  warning: 'warning',
  attention: 'warning',
  warn: 'warning',
  caution: 'caution',
  danger: 'caution',
  error: 'caution',
  bug: 'caution',
  failure: 'caution',
};

/** The kind of call-out that a name in use stands for. */
export function calloutKind(name: string): CalloutKind | undefined {
  return Object.hasOwn(kindByName, name.toLowerCase()) ? kindByName[name.toLowerCase()] : undefined;
}

/** `> [!NOTE]` with an optional title on its line (GitHub's alerts, Obsidian's call-outs); `undefined` for other quotes. */
export function buildCallout(node: Blockquote, context: BuildContext): Callout | undefined {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return undefined;
  const [opening, ...after] = first.children;
  const match = /^\[!([\p{L}]+)\][+-]?[ \t]*/u.exec(opening.value);
  const kind = match === null ? undefined : calloutKind(match[1] ?? '');
  if (match === null || kind === undefined) return undefined;
  const { title, body } = splitTitle({ ...opening, value: opening.value.slice(match[0].length) }, after);
  const remaining = body.length === 0 ? rest : [{ ...first, children: body }, ...rest];
  return {
    ...nodeBase(node),
    type: 'callout',
    kind,
    ...(title.length === 0 ? {} : { title: buildInlines(title, context) }),
    children: buildBlocks(remaining, context),
  };
}

type Phrasing = Paragraph['children'];

/** What stands on the line of the mark is the title; the rest of the paragraph is text. */
function splitTitle(opening: Text, after: Phrasing): { readonly title: Phrasing; readonly body: Phrasing } {
  const all: Phrasing = [opening, ...after];
  const title: Phrasing = [];
  for (const [index, node] of all.entries()) {
    const lineEnd = node.type === 'text' ? node.value.indexOf('\n') : -1;
    if (node.type === 'break') return { title, body: all.slice(index + 1) };
    if (node.type !== 'text' || lineEnd < 0) {
      if (node.type !== 'text' || node.value !== '') title.push(node);
      continue;
    }
    if (lineEnd > 0) title.push({ ...node, value: node.value.slice(0, lineEnd) });
    const value = node.value.slice(lineEnd + 1);
    return { title, body: [...(value === '' ? [] : [{ ...node, value }]), ...all.slice(index + 1)] };
  }
  return { title, body: [] };
}
