import type { Theme } from '@octavo/core';
import { characterStyleId, type Mark, markStyle, sortMarks } from './styles/character-styles.ts';
import type { ParagraphStyle, Style } from './styles/style.ts';
import { pointsFromTwips } from './units.ts';

/** The instance of numbering that headings share. */
export const headingNumId = 1;

const spaceAfterTablePt = 10;

/** How the items of one list are counted. */
export interface NumberingInstance {
  readonly numId: number;
  readonly kind: 'bullet' | 'decimal' | 'task';
  /** Where the text around the list begins, from the margin. */
  readonly baseTwips: number;
  readonly level: number;
  readonly start: number;
}

/** The parts of the package that hold text with links. */
export type StoryPart = 'document' | 'footnotes';

/**
 * Counts what must be unique throughout a package and notes what its other parts must define: instances of numbering,
 * link targets, drawings, styles made for this document. Handlers are called in reading order, so the same document
 * always gives the same ids. Lives as long as one rendering.
 */
export class Ledger {
  readonly #theme: Theme;
  readonly #numberings: NumberingInstance[] = [];
  readonly #links: Readonly<Record<StoryPart, Map<string, string>>> = {
    document: new Map(),
    footnotes: new Map(),
  };
  readonly #styles = new Map<string, Style>();
  readonly #baseStyles: ReadonlyMap<string, Style>;
  #drawings = 0;
  #controls = 0;

  constructor(theme: Theme, styles: readonly Style[]) {
    this.#theme = theme;
    this.#baseStyles = new Map(styles.map((style) => [style.id, style]));
  }

  get numberings(): readonly NumberingInstance[] {
    return this.#numberings;
  }

  get derivedStyles(): readonly Style[] {
    return [...this.#styles.values()];
  }

  /** Target → relationship id of the links of a part. */
  linksOf(part: StoryPart): ReadonlyMap<string, string> {
    return this.#links[part];
  }

  /** A new instance of numbering: its counting does not go on from another list's. */
  numbering(instance: Omit<NumberingInstance, 'numId'>): number {
    const numId = headingNumId + 1 + this.#numberings.length;
    this.#numberings.push({ ...instance, numId });
    return numId;
  }

  /** The relationship id of a link's target; equal targets share one. */
  link(part: StoryPart, target: string): string {
    const links = this.#links[part];
    const known = links.get(target);
    if (known !== undefined) return known;
    const id = `Link${links.size + 1}`;
    links.set(target, id);
    return id;
  }

  /** A new id for a drawing. */
  drawing(): number {
    this.#drawings += 1;
    return this.#drawings;
  }

  /** A new id for a content control. */
  control(): number {
    this.#controls += 1;
    return this.#controls;
  }

  /** The style for characters with these marks; one for several marks is defined on its first use. */
  characterStyle(marks: readonly Mark[]): string | undefined {
    const id = characterStyleId(marks);
    if (id !== undefined && sortMarks(marks).length > 1 && !this.#styles.has(id)) {
      this.#styles.set(id, markStyle(marks, this.#theme));
    }
    return id;
  }

  /**
   * `styleId` with its lines starting `indentTwips` from the margin: the style itself where it stands there already, else
   * one based on it, so that paragraphs need no formatting of their own.
   */
  indentedStyle(styleId: string, indentTwips: number): string {
    const style = this.#paragraphStyle(styleId);
    const indentPt = pointsFromTwips(indentTwips);
    if ((style.paragraph?.indentStartPt ?? 0) === indentPt) return styleId;
    const id = `${styleId}Indent${indentTwips}`;
    if (!this.#styles.has(id)) {
      this.#styles.set(id, {
        type: 'paragraph',
        id,
        name: `${style.name} ${indentPt} pt`,
        basedOn: styleId,
        next: style.next ?? styleId,
        priority: 45,
        paragraph: { indentStartPt: indentPt },
      });
    }
    return id;
  }

  /** `styleId` with room above it: tables have no space after them that Word would keep. */
  styleAfterTable(styleId: string): string {
    const style = this.#paragraphStyle(styleId);
    if ((style.paragraph?.spaceBeforePt ?? 0) >= spaceAfterTablePt) return styleId;
    const id = `${styleId}AfterTable`;
    if (!this.#styles.has(id)) {
      this.#styles.set(id, {
        type: 'paragraph',
        id,
        name: `${style.name} After Table`,
        basedOn: styleId,
        next: style.next ?? styleId,
        priority: 45,
        paragraph: { ...indentOf(style), spaceBeforePt: spaceAfterTablePt },
      });
    }
    return id;
  }

  #paragraphStyle(styleId: string): ParagraphStyle {
    const style = this.#styles.get(styleId) ?? this.#baseStyles.get(styleId);
    if (style?.type !== 'paragraph') throw new Error(`There is no paragraph style ${styleId}`);
    return style;
  }
}

function indentOf(style: ParagraphStyle): { readonly indentStartPt?: number } {
  const indentStartPt = style.paragraph?.indentStartPt;
  return indentStartPt === undefined ? {} : { indentStartPt };
}
