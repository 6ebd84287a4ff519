import type { Color, Theme } from '@octavo/core';
import { halfPointsFromPoints, pointsFromTwips } from '../units.ts';
import { characterStyleId, codeShare, type Mark, markStyle, sortMarks } from './character-styles.ts';
import { dropCapStyle, dropCapStyleId } from './drop-cap-style.ts';
import type { ParagraphBorder, ParagraphFormat } from './paragraph-format.ts';
import type { ParagraphStyle, Style } from './style.ts';

/** Above what follows a title block, a table of contents or a table. */
const spaceBeforePt = 10;

/** A lower line that is a little heavier: enough for Word to draw a box of its own. */
const apartPt = 0.25;

/** How much room the paragraphs of a style take. */
export interface StyleMetrics {
  readonly sizePt: number;
  readonly leadingPt: number;
  readonly spaceBeforePt: number;
  readonly spaceAfterPt: number;
  readonly indentStartPt: number;
  readonly indentEndPt: number;
  readonly keepNext: boolean;
  readonly isCode: boolean;
}

/**
 * The styles that a document needs besides those that every document has: each is based on one of them and defined on its first use, so that
 * paragraphs and runs need no formatting of their own. Lives as long as one rendering.
 */
export class DerivedStyles {
  readonly #theme: Theme;
  readonly #styles = new Map<string, Style>();
  readonly #baseStyles: ReadonlyMap<string, Style>;
  readonly #metrics = new Map<string, StyleMetrics>();

  constructor(theme: Theme, styles: readonly Style[]) {
    this.#theme = theme;
    this.#baseStyles = new Map(styles.map((style) => [style.id, style]));
  }

  /** In the order of their first use. */
  get all(): readonly Style[] {
    return [...this.#styles.values()];
  }

  /** How much room the paragraphs of a style take. */
  metricsOf(styleId: string): StyleMetrics {
    const known = this.#metrics.get(styleId);
    if (known !== undefined) return known;
    const style = this.#paragraphStyle(styleId);
    const { text } = this.#theme;
    const borders = this.#inherited(style, 'borders');
    const metrics = {
      sizePt: this.#inheritedSizePt(style) ?? text.sizePt,
      leadingPt: this.#inherited(style, 'leadingPt') ?? text.leadingPt,
      spaceBeforePt: (this.#inherited(style, 'spaceBeforePt') ?? 0) + roomOf(borders?.top),
      spaceAfterPt: (this.#inherited(style, 'spaceAfterPt') ?? 0) + roomOf(borders?.bottom),
      indentStartPt: this.#inherited(style, 'indentStartPt') ?? 0,
      indentEndPt: this.#inherited(style, 'indentEndPt') ?? 0,
      keepNext: this.#inherited(style, 'keepNext') ?? false,
      isCode: styleId.startsWith('SourceCode'),
    };
    this.#metrics.set(styleId, metrics);
    return metrics;
  }

  /** The style for characters with these marks in a paragraph's style; one for several marks, or for code in another size, is defined on its first use. */
  character(marks: readonly Mark[], paragraphStyleId: string): string | undefined {
    const id = characterStyleId(marks);
    if (id !== undefined && sortMarks(marks).length > 1 && !this.#styles.has(id)) {
      this.#styles.set(id, markStyle(marks, this.#theme));
    }
    return id !== undefined && marks.some(isOfCode) ? this.#sizedStyle(id, paragraphStyleId) : id;
  }

  /** Word sizes characters in points: code that is right in the text would tower in a note, and drown in a heading. */
  #sizedStyle(id: string, paragraphStyleId: string): string {
    const { sizePt } = this.metricsOf(paragraphStyleId);
    if (Math.abs(sizePt - this.#theme.text.sizePt) < 1) return id;
    const base = this.#styles.get(id) ?? this.#baseStyles.get(id);
    if (base?.type !== 'character') throw new Error(`There is no character style ${id}`);
    const codePt = sizePt * codeShare;
    const halfPoints = halfPointsFromPoints(codePt);
    const sizedId = `${id}Size${halfPoints}`;
    this.#styles.set(sizedId, {
      type: 'character',
      id: sizedId,
      name: `${base.name} Size ${halfPoints}`,
      basedOn: id,
      priority: 45,
      run: { sizePt: codePt },
    });
    return sizedId;
  }

  /**
   * `styleId` with its lines starting `indentTwips` from the margin: the style itself where it stands there already, else
   * one based on it, so that paragraphs need no formatting of their own.
   */
  indented(styleId: string, indentTwips: number): string {
    const style = this.#paragraphStyle(styleId);
    const indentPt = pointsFromTwips(indentTwips);
    const shiftPt = indentPt - (this.#inherited(style, 'indentStartPt') ?? 0);
    if (shiftPt === 0) return styleId;
    const tabStopsPt = this.#inherited(style, 'tabStopsPt')?.filter((stop) => stop.align === 'left');
    return this.#derive(style, `Indent${indentTwips}`, {
      indentStartPt: indentPt,
      ...(tabStopsPt === undefined ? {} : { tabStopsPt: shiftStops(tabStopsPt, shiftPt) }),
    });
  }

  /** `styleId` for cells whose numbers stand below one another by their decimal marks, at a stop of their own (Word needs no tab for it in a cell). */
  decimal(styleId: string, atTwips: number): string {
    const tabStopsPt = [{ atPt: pointsFromTwips(atTwips), align: 'decimal' }] as const;
    return this.#derive(this.#paragraphStyle(styleId), `Decimal${atTwips}`, { tabStopsPt });
  }

  /** The style of large first letters. */
  dropCap(): string {
    if (!this.#styles.has(dropCapStyleId)) this.#styles.set(dropCapStyleId, dropCapStyle(this.#theme));
    return dropCapStyleId;
  }

  /** `styleId` for items that blank lines part. */
  loose(styleId: string): string {
    return this.#derive(this.#paragraphStyle(styleId), 'Loose', { contextualSpacing: false });
  }

  /** `styleId` with room above it, after tables and other things below which Word keeps no space. */
  spaced(styleId: string): string {
    const style = this.#paragraphStyle(styleId);
    if ((this.#inherited(style, 'spaceBeforePt') ?? 0) >= spaceBeforePt) return styleId;
    return this.#derive(style, 'Spaced', { spaceBeforePt });
  }

  /** `styleId` for a paragraph that stays on the page of the next one. */
  kept(styleId: string): string {
    return this.#derive(this.#paragraphStyle(styleId), 'Kept', { keepNext: true });
  }

  /** `styleId` for a box that follows one of the same style: Word would draw the two as one. */
  apart(styleId: string): string {
    const style = this.#paragraphStyle(styleId);
    const borders = this.#inherited(style, 'borders');
    const bottom = borders?.bottom;
    if (bottom === undefined) return styleId;
    const changed = { ...bottom, widthPt: bottom.widthPt + apartPt };
    const fill = this.#inherited(style, 'fill');
    return this.#derive(style, 'Apart', {
      borders: { ...borders, bottom: changed },
      // LibreOffice fills the room between neighbours of one tint, whatever lines are around them.
      ...(fill === undefined ? {} : { fill: nextShade(fill) }),
    });
  }

  /** `styleId` without space around it, where a box goes on at another indent: the space would show as a gap. */
  flush(styleId: string): string {
    return this.#derive(this.#paragraphStyle(styleId), 'Flush', { spaceBeforePt: 0, spaceAfterPt: 0 });
  }

  /** Defines a style based on another. */
  #derive(style: ParagraphStyle, suffix: string, paragraph: ParagraphFormat): string {
    const id = `${style.id}${suffix}`;
    if (!this.#styles.has(id)) {
      this.#styles.set(id, {
        type: 'paragraph',
        id,
        name: `${style.name} ${suffix.replace(/(\d+)$/, ' $1')}`,
        basedOn: style.id,
        next: style.next ?? style.id,
        priority: 45,
        paragraph,
      });
    }
    return id;
  }

  #paragraphStyle(styleId: string): ParagraphStyle {
    const style = this.#styles.get(styleId) ?? this.#baseStyles.get(styleId);
    if (style?.type !== 'paragraph') throw new Error(`There is no paragraph style ${styleId}`);
    return style;
  }

  #inheritedSizePt(style: ParagraphStyle): number | undefined {
    if (style.run?.sizePt !== undefined || style.basedOn === undefined) return style.run?.sizePt;
    return this.#inheritedSizePt(this.#paragraphStyle(style.basedOn));
  }

  #inherited<K extends keyof ParagraphFormat>(style: ParagraphStyle, key: K): ParagraphFormat[K] | undefined {
    const own = style.paragraph?.[key];
    if (own !== undefined || style.basedOn === undefined) return own;
    return this.#inherited(this.#paragraphStyle(style.basedOn), key);
  }
}

type TabStops = NonNullable<ParagraphFormat['tabStopsPt']>;

/** Stops are counted from the margin: where the text is indented they go with it. */
function shiftStops(stops: TabStops, shiftPt: number): TabStops {
  return [
    ...stops.map(({ atPt }) => ({ atPt, align: 'clear' as const })),
    ...stops.map(({ atPt, align }) => ({ atPt: atPt + shiftPt, align })),
  ];
}

function isOfCode(mark: Mark): boolean {
  return mark === 'code' || mark === 'keyboard';
}

/** A colour that no eye tells from the given one. */
function nextShade(color: Color): Color {
  const blue = Number.parseInt(color.slice(5), 16);
  return `#${color.slice(1, 5)}${(blue === 0xff ? blue - 1 : blue + 1).toString(16).padStart(2, '0')}`;
}

/** What a line above or below a paragraph takes. */
function roomOf(border: ParagraphBorder | undefined): number {
  return border === undefined ? 0 : border.widthPt + border.distancePt;
}
