import type { CodeTokenKind, Theme } from '@octavo/core';
import { mixColor } from './mix-color.ts';
import type { RunFormat } from './run-format.ts';
import type { CharacterStyle } from './style.ts';

/** What can be said of a run of characters. A run may carry several. */
export type Mark =
  | 'link'
  | 'code'
  | 'math'
  | 'keyboard'
  | 'strong'
  | 'emphasis'
  | 'underline'
  | 'strikethrough'
  | 'highlight'
  | 'superscript'
  | 'subscript'
  | 'smallCaps';

interface MarkStyle {
  readonly id: string;
  readonly name: string;
  readonly builtIn?: boolean;
  readonly gallery?: boolean;
  readonly format: (theme: Theme) => RunFormat;
}

/** The style of each mark; where a run carries several, its style is based on that of the first in this order. */
export const markStyles: { readonly [K in Mark]: MarkStyle } = {
  // First: readers know code by the style that its own is based on, a link by its element.
  code: { id: 'VerbatimChar', name: 'Verbatim Char', gallery: true, format: codeFormat },
  link: {
    id: 'Hyperlink',
    name: 'Hyperlink',
    builtIn: true,
    format: ({ colors }) => ({ color: colors.link, underline: true }),
  },
  math: { id: 'Math', name: 'Math', format: ({ fonts }) => ({ font: { name: fonts.code }, noProof: true }) },
  keyboard: {
    id: 'Keyboard',
    name: 'Keyboard',
    format: (theme) => ({ ...codeFormat(theme), borderColor: theme.colors.rule }),
  },
  strong: { id: 'Strong', name: 'Strong', builtIn: true, gallery: true, format: () => ({ bold: true }) },
  emphasis: {
    id: 'Emphasis',
    name: 'Emphasis',
    builtIn: true,
    gallery: true,
    format: () => ({ italic: true }),
  },
  underline: { id: 'Underline', name: 'Underline', format: () => ({ underline: true }) },
  strikethrough: { id: 'Strikethrough', name: 'Strikethrough', format: () => ({ strike: true }) },
  highlight: {
    id: 'Highlight',
    name: 'Highlight',
    format: ({ colors }) => ({ fill: mixColor('#ffd400', 0.45, colors.background) }),
  },
  superscript: { id: 'Superscript', name: 'Superscript', format: () => ({ position: 'superscript' }) },
  subscript: { id: 'Subscript', name: 'Subscript', format: () => ({ position: 'subscript' }) },
  smallCaps: { id: 'SmallCaps', name: 'Small Caps', format: () => ({ smallCaps: true }) },
};

// The table's keys are the marks, in its order.
const markOrder = Object.keys(markStyles) as readonly Mark[];

/** Marks without repetition, in the order of their styles. */
export function sortMarks(marks: readonly Mark[]): readonly Mark[] {
  return marks.length < 2 ? marks : markOrder.filter((mark) => marks.includes(mark));
}

/** The style of a run that carries these marks (`HyperlinkVerbatimChar` for code in a link); none without marks. */
export function characterStyleId(marks: readonly Mark[]): string | undefined {
  const sorted = sortMarks(marks);
  return sorted.length === 0 ? undefined : sorted.map((mark) => markStyles[mark].id).join('');
}

/** The style of a kind of token in a block of code, after the names that Pandoc uses for them. */
export function tokenStyleId(kind: CodeTokenKind): string | undefined {
  return kind === 'plain' ? undefined : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}Tok`;
}

/** Code fonts look larger than text fonts of the same size. */
export const codeShare = 0.9;

/** The style of the box of a task. */
export const checkboxStyleId = 'Checkbox';

/** The font that draws the boxes of tasks in Word. */
export const checkboxFont = 'Segoe UI Symbol';

/** The styles that every document has. */
export function characterStyles(theme: Theme): readonly CharacterStyle[] {
  return [
    ...markOrder.map((mark) => markStyle([mark], theme)),
    ...furnitureStyles(theme),
    {
      type: 'character',
      id: checkboxStyleId,
      name: 'Checkbox',
      basedOn: 'DefaultParagraphFont',
      priority: 40,
      run: { font: { name: checkboxFont } },
    },
    ...tokenStyles(theme),
  ];
}

/** Marks of notes and remarks, numbers of pages and lines: Word's own names, so that it finds them. */
function furnitureStyles({ colors, text }: Theme): readonly CharacterStyle[] {
  const base = { type: 'character', builtIn: true, basedOn: 'DefaultParagraphFont', priority: 99 } as const;
  return [
    { ...base, id: 'FootnoteReference', name: 'footnote reference', run: { position: 'superscript' } },
    { ...base, id: 'EndnoteReference', name: 'endnote reference', run: { position: 'superscript' } },
    { ...base, id: 'CommentReference', name: 'annotation reference', run: { sizePt: 8 } },
    { ...base, id: 'PageNumber', name: 'page number' },
    {
      ...base,
      id: 'LineNumber',
      name: 'line number',
      run: { font: 'heading', color: colors.muted, sizePt: text.captionSizePt - 1.5 },
    },
    {
      ...base,
      id: 'FollowedHyperlink',
      name: 'FollowedHyperlink',
      run: { color: mixColor(colors.link, 0.7, colors.callout.important), underline: true },
    },
  ];
}

/** The style of several marks at once: based on the first one's, with what the others add. */
export function markStyle(marks: readonly Mark[], theme: Theme): CharacterStyle {
  const [first, ...others] = sortMarks(marks).map((mark) => markStyles[mark]);
  if (first === undefined) throw new Error('A style needs a mark');
  const added = others.map((style) => style.format(theme));
  return {
    type: 'character',
    id: [first, ...others].map((style) => style.id).join(''),
    name: [first, ...others].map((style) => style.name).join(' '),
    builtIn: others.length === 0 && first.builtIn === true,
    basedOn: others.length === 0 ? 'DefaultParagraphFont' : first.id,
    gallery: others.length === 0 && first.gallery === true,
    priority: others.length === 0 ? 20 : 41,
    run: others.length === 0 ? first.format(theme) : Object.assign({}, ...added),
  };
}

function codeFormat({ fonts, text, colors }: Theme): RunFormat {
  return {
    font: { name: fonts.code },
    noProof: true,
    sizePt: text.sizePt * codeShare,
    fill: colors.codeBackground,
  };
}

function tokenStyles({ colors }: Theme): readonly CharacterStyle[] {
  // The theme has a colour for each kind of token and nothing else.
  return (Object.keys(colors.code) as readonly CodeTokenKind[]).flatMap((kind): readonly CharacterStyle[] => {
    const id = tokenStyleId(kind);
    if (id === undefined) return [];
    const run: RunFormat = { color: colors.code[kind], ...(kind === 'comment' ? { italic: true } : {}) };
    return [{ type: 'character', id, name: id, basedOn: 'DefaultParagraphFont', priority: 42, run }];
  });
}
