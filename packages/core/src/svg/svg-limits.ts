/** What a drawing may hold. Ordinary ones stay far below; each limit stands against a file that hangs some reader. */
export const svgLimits = {
  bytes: 2_000_000,
  elements: 20_000,
  depth: 100,
  /** Elements drawn once all references are followed. */
  drawnElements: 50_000,
  /** Groups that are drawn apart and then laid over: opacity, masks, clipping. */
  layers: 2_000,
  styleRules: 2_000,
  /** Parts of selectors times elements. */
  styleMatches: 2_000_000,
  textCharacters: 20_000,
  attributesOfElement: 200,
  /** Coordinates beyond this are no drawing's. */
  coordinate: 10_000_000,
  /** Sides in CSS pixels. */
  sidePx: 1_000_000,
  /** Longer side against shorter. */
  aspectRatio: 10_000,
  dashesOfShape: 10_000,
  dashes: 200_000,
  /** Tiles of a pattern along a side of the drawing. */
  tilesAlongSide: 500,
  /** A tile's side against the drawing's. */
  tileSize: 10,
} as const;
