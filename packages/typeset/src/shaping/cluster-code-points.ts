/** A glyph's place in the text that was shaped, and how far it advances. */
export interface ClusterGlyph {
  /** Index of the first UTF-16 code unit that the glyph stands for, with the others of the same cluster. */
  readonly cluster: number;
  readonly advance: number;
}

/**
 * What each glyph stands for, so that each character of the text is said once: of several glyphs of a cluster the widest
 * says all of it, the others are parts of it and say nothing.
 */
export function clusterCodePoints(
  text: string,
  glyphs: readonly ClusterGlyph[],
): readonly (readonly number[])[] {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((a, b) => a - b);
  const ends = new Map(starts.map((start, index) => [start, starts[index + 1] ?? text.length]));
  const speakers = new Map<number, number>();
  for (const [index, { cluster, advance }] of glyphs.entries()) {
    const speaker = speakers.get(cluster);
    if (speaker === undefined || advance > (glyphs[speaker]?.advance ?? 0)) speakers.set(cluster, index);
  }
  return glyphs.map(({ cluster }, index) =>
    speakers.get(cluster) === index
      ? Array.from(text.slice(cluster, ends.get(cluster)), (point) => point.codePointAt(0) ?? 0)
      : [],
  );
}
