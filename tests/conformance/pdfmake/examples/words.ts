/** Words to set: our own, as all of these definitions are; the published examples' have other words at the same places. */
export const sentence =
  'A sheet that is folded three times has eight leaves and sixteen pages, and whoever folds it must know on which side each page will stand. ';

export const prose = (sentences: number): string => sentence.repeat(sentences).trim();

export const range = <T>(count: number, make: (number: number) => T): readonly T[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

/** A grey pixel, as PNG. */
export const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

export const styles = {
  header: { fontSize: 18, bold: true, marginBottom: 10 },
  subheader: { fontSize: 14, bold: true, marginTop: 10, marginBottom: 5 },
  quote: { italics: true },
  small: { fontSize: 8 },
  remark: { fontSize: 10, italics: true, color: '#666', marginBottom: 5 },
} as const;
