import type { Node, NodeId, RenderConfig, ResolvedDocument, Theme } from '@octavo/core';
import { findInitials } from '@octavo/core';
import type { EngineDecoration } from './engine/index.ts';
import type { Formulas } from './formulas/plan-formulas.ts';

/** What inline handlers know: the document, the look, and the size of the text around them. */
export interface InlineContext {
  readonly resolved: ResolvedDocument;
  /** The language of the text around, where the author says that it is not the document's. */
  readonly language?: string;
  readonly theme: Theme;
  readonly config: RenderConfig;
  readonly formulas: Formulas;
  readonly sizePt: number;
  readonly leadingPt: number;
  /** Room for what stands in a line. */
  readonly widthPt: number;
  /** Lines drawn along the text by what it stands in. */
  readonly decorations: readonly EngineDecoration[];
}

/** What block handlers know besides. */
export interface BlockContext extends InlineContext {
  /** Space below a block. */
  readonly spacingPt: number;
  readonly listDepth: number;
  /** How paragraphs are aligned; `inherit`: as what they stand in, such as the cell of a column. */
  readonly alignment: 'justify' | 'start' | 'inherit';
  /** Whether it stands in a box: headings there do not part the document. */
  readonly isBoxed: boolean;
  /** Whether a paragraph stands right before and right after, for looks that indent first lines. */
  readonly followsParagraph: boolean;
  readonly precedesParagraph: boolean;
  /** Whether a picture stands right before: a caption may be below it. */
  readonly followsPicture: boolean;
  /** Whether it stands in a table's cell. */
  readonly isInCell: boolean;
  /** The paragraphs that begin with a large letter. */
  readonly initials: ReadonlySet<NodeId>;
}

/** What a document is rendered with. */
export type TextMeans = Pick<InlineContext, 'theme' | 'config' | 'formulas'>;

/** The context of the main text. */
export function textContext(
  resolved: ResolvedDocument,
  { theme, config, formulas }: TextMeans,
): BlockContext {
  const { page, text } = theme;
  return {
    resolved,
    theme,
    config,
    formulas,
    sizePt: text.sizePt,
    leadingPt: text.leadingPt,
    widthPt: page.widthPt - page.marginInsidePt - page.marginOutsidePt,
    decorations: [],
    spacingPt: text.paragraphSpacingPt,
    listDepth: 0,
    alignment: theme.paragraph.alignment,
    isBoxed: false,
    followsParagraph: false,
    precedesParagraph: false,
    followsPicture: false,
    isInCell: false,
    initials: findInitials(resolved, config, theme),
  };
}

/** The context of what is in a node: in the language that its author gives it. */
export function spokenContext<Context extends InlineContext>(
  { attributes }: Node,
  context: Context,
): Context {
  const language = attributes?.values?.['lang'];
  return language === undefined ? context : { ...context, language };
}

/** Text set smaller: notes, captions, cells. The leading goes with the size. */
export function resized<Context extends InlineContext>(context: Context, sizePt: number): Context {
  return { ...context, sizePt, leadingPt: leadingFor(sizePt, context) };
}

/** The leading that goes with a size in the theme's proportion. */
export function leadingFor(sizePt: number, { theme }: InlineContext): number {
  return Math.round(((sizePt * theme.text.leadingPt) / theme.text.sizePt) * 4) / 4;
}
