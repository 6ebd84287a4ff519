/** The keys of the notes whose marks a text holds, in order. */
export function notesOfText(text: unknown): readonly string[] {
  if (typeof text !== 'object' || text === null) return [];
  if (Array.isArray(text)) return text.flatMap(notesOfText);
  const note = 'footnote' in text && typeof text.footnote === 'string' ? [text.footnote] : [];
  return 'text' in text ? [...note, ...notesOfText(text.text)] : note;
}
