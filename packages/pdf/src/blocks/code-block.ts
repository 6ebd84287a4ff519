import type { CodeBlock, CodeToken } from '@octavo/core';
import type { BlockContext } from '../context.ts';
import type { EngineContent, EngineRun } from '../engine/index.ts';
import type { BoxOptions } from '../shared/box.ts';
import { box } from '../shared/box.ts';
import { boxMargin } from '../shared/box-margin.ts';
import { expandTabs } from '../shared/expand-tabs.ts';

/** Shorter blocks are not divided between pages. */
const shortLines = 8;

/** Width of a character of the code font as a part of its size: wrapped lines are indented by two. */
const characterEm = 0.6;

/** Code in its box, coloured; long lines go on indented below, long blocks on the next page. */
export function codeBlock(node: CodeBlock, context: BlockContext): readonly EngineContent[] {
  const { theme } = context;
  const sizePt = Math.min(theme.text.codeSizePt, context.sizePt);
  const lines = context.resolved.highlights[node.id] ?? [];
  const numbers = lineNumbers(node, lines.length);
  const code: EngineContent = {
    tag: 'Code',
    text: lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [{ text: '\n' }]),
      ...numberRun(numbers[index], context),
      ...lineRuns(line, node.id, context),
    ]),
    font: theme.fonts.code,
    fontSize: sizePt,
    leading: Math.round(sizePt * 1.4 * 4) / 4,
    color: theme.colors.code.plain,
    alignment: 'left',
    direction: 'ltr',
    hangingIndent: (2 + (numbers[0]?.length ?? 0)) * characterEm * sizePt,
    preserveLeadingSpaces: true,
  };
  const boxed = box([code], codeBox(context));
  return [{ ...boxed, unbreakable: lines.length <= shortLines }];
}

/** Names of the class that asks for numbers: Pandoc's, and how else it is written. */
const numberClasses: ReadonlySet<string> = new Set(['numberLines', 'number-lines', 'line-numbers']);

/** The numbers before the lines, where they are asked for, all of one width; they begin at `startFrom`. */
function lineNumbers({ attributes }: CodeBlock, count: number): readonly string[] {
  if (attributes?.classes?.some((name) => numberClasses.has(name)) !== true) return [];
  const asked = Number.parseInt(attributes.values?.['startFrom'] ?? '1', 10);
  const first = Number.isSafeInteger(asked) && asked >= 0 ? asked : 1;
  const { length } = String(first + count - 1);
  // No line ends between a number and its code.
  return Array.from({ length: count }, (_, at) =>
    `${String(first + at).padStart(length)}  `.replaceAll(' ', '\u00a0'),
  );
}

/** A number is seen, but is no part of the code: who copies it does not get it. */
function numberRun(number: string | undefined, { theme }: BlockContext): readonly EngineRun[] {
  return number === undefined
    ? []
    : [{ text: number, tag: 'Artifact', actualText: '', color: theme.colors.muted }];
}

function codeBox({ theme, leadingPt, spacingPt }: BlockContext): BoxOptions {
  const { style, paddingPt } = theme.codeBlock;
  const rule = { widthPt: style === 'rule' ? 1.5 : 0.6, color: theme.colors.rule };
  const isOpen = style === 'rule';
  return {
    ...(style === 'panel' ? { fillColor: theme.colors.codeBackground } : {}),
    ...(style === 'frame' ? { frame: rule } : {}),
    ...(isOpen ? { rule } : {}),
    paddingPt: { side: paddingPt, top: isOpen ? 1 : leadingPt * 0.4, bottom: isOpen ? 1 : leadingPt * 0.4 },
    direction: 'ltr',
    marginPt: boxMargin(leadingPt, spacingPt),
  };
}

function lineRuns(line: readonly CodeToken[], origin: string, { theme }: BlockContext): readonly EngineRun[] {
  let column = 0;
  return line.map(({ kind, value }) => {
    const { text, end } = expandTabs(value, column);
    column = end;
    const color = theme.colors.code[kind];
    return {
      text,
      origin,
      ...(kind === 'plain' ? {} : { color }),
      ...(kind === 'comment' ? { italics: true } : {}),
    };
  });
}
