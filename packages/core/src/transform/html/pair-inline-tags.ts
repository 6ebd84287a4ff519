import { Parser } from 'htmlparser2';
import type { Inline } from '../../model/node-map.ts';
import type { Position } from '../../model/nodes/base.ts';
import type { HtmlInline } from '../../model/nodes/html-inline.ts';
import type { HtmlContext } from './html-context.ts';
import { partKeys } from './part-keys.ts';
import { readElement } from './read-element.ts';

interface OpenElement {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly position: Position | undefined;
  readonly children: Inline[];
}

const voidElements: ReadonlySet<string> = new Set([
  'br',
  'img',
  'hr',
  'wbr',
  'input',
  'meta',
  'link',
  'source',
  'area',
  'embed',
]);

/**
 * Puts inlines between a start tag and its end tag inside the construct that the element stands for. A start tag without its end,
 * an end without its start, and elements without a meaning leave their content as it is; comments vanish.
 */
export function pairInlineTags(inlines: readonly Inline[], context: HtmlContext): readonly Inline[] {
  const root: OpenElement = { name: '', attribs: {}, position: undefined, children: [] };
  const open: OpenElement[] = [root];
  const top = (): OpenElement => open.at(-1) ?? root;
  for (const inline of inlines) {
    if (inline.type !== 'htmlInline') top().children.push(inline);
    else applyTags(inline, open, context);
  }
  while (open.length > 1) closeTop(open, context, false);
  return partKeys(root.children);
}

function applyTags(inline: HtmlInline, open: OpenElement[], context: HtmlContext): void {
  for (const tag of readTags(inline.value)) {
    const element = { name: tag.name, attribs: tag.attribs, position: inline.position, children: [] };
    if (tag.close) {
      if (open.some((candidate) => candidate.name === tag.name)) {
        while (open.at(-1)?.name !== tag.name) closeTop(open, context, false);
        closeTop(open, context, true);
      }
    } else if (voidElements.has(tag.name) || inline.value.endsWith('/>')) {
      open.at(-1)?.children.push(...readElement(element, context));
    } else {
      open.push(element);
    }
  }
}

function closeTop(open: OpenElement[], context: HtmlContext, closed: boolean): void {
  const element = open.pop();
  if (element === undefined) return;
  const read = { ...element, children: partKeys(element.children) };
  open.at(-1)?.children.push(...(closed ? readElement(read, context) : read.children));
}

interface Tag {
  readonly name: string;
  readonly close: boolean;
  readonly attribs: Readonly<Record<string, string>>;
}

/** The tags of a piece of inline HTML: one as a rule, none for a comment. */
function readTags(value: string): readonly Tag[] {
  const end = /^<\/([a-z][a-z0-9-]*)/i.exec(value)?.[1];
  if (end !== undefined) return [{ name: end.toLowerCase(), close: true, attribs: {} }];
  const tags: Tag[] = [];
  const parser = new Parser({
    onopentag: (name, attribs) => tags.push({ name, close: false, attribs: { ...attribs } }),
  });
  parser.write(value);
  parser.end();
  return tags;
}
