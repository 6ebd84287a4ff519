/** A formula as it is to be set. */
export interface FormulaSource {
  /** TeX notation, without dollar signs. */
  readonly tex: string;
  /** Whether it stands on lines of its own: then with large operators, limits above and below them. */
  readonly isDisplay: boolean;
  /** Room for it, in ems of its own size: a wider one is divided, where it may be. */
  readonly roomEm: number;
}

/** A drawing that stands in a line like a character. Sizes in ems of the text's size. */
export interface FormulaDrawing {
  /** SVG; what has no colour of its own is `currentColor`. */
  readonly svg: string;
  readonly widthEm: number;
  readonly heightEm: number;
  /** The part of the height below the base line. */
  readonly depthEm: number;
}

/** A formula that is set, in one drawing, or in several between which a line may end; or the reason why it cannot be. */
export type Formula =
  | {
      readonly type: 'set';
      readonly parts: readonly FormulaDrawing[];
      /** What `\tag` names it by, which stands beside it. */
      readonly tag: string | undefined;
    }
  | { readonly type: 'unknown'; readonly reason: string };
