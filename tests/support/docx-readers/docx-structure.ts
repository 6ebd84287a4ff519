/** What a reader of a Word document finds in it, each thing by its words. */
export interface DocxStructure {
  /** `2 The foil`: level and words. */
  readonly headings: readonly string[];
  /** `1 7. seven words`: depth, number or bullet, and the words of an item's first paragraph. */
  readonly items: readonly string[];
  /** `a|b / c|d`: the words of each cell. */
  readonly tables: readonly string[];
  readonly notes: readonly string[];
  /** Address and words of the links out of the document. */
  readonly links: readonly string[];
  /** Words of the links within it; readers also find those of references and contents. */
  readonly innerLinks: readonly string[];
  /** `strong word`, sorted: readers cut what is emphasised where its style changes. */
  readonly emphasis: readonly string[];
  readonly alternativeTexts: readonly string[];
}

/** The kinds of emphasis that every reader knows. */
export type EmphasisKind = 'strong' | 'emphasis' | 'strikethrough' | 'code';

/** An emphasis as its single words. */
export function emphasisedWords(kind: EmphasisKind, text: string): readonly string[] {
  return text === '' ? [] : text.split(' ').map((word) => `${kind} ${word}`);
}

/** An address without differences of spelling. */
export function spelledAddress(address: string): string {
  try {
    return decodeURI(address.trim());
  } catch {
    return address.trim();
  }
}

/** A structure without the words that are numbers. */
export function withoutNumbers(structure: DocxStructure): DocxStructure {
  const strip = (lines: readonly string[]) =>
    lines.map((line) => line.replace(/(?<=[^\d\s.#-].*) \d+(?= |$)/g, ''));
  return {
    ...structure,
    headings: strip(structure.headings),
    items: strip(structure.items),
    notes: strip(structure.notes),
  };
}
