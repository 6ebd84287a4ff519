/** What a field repeats of the place that a bookmark names. */
export interface ReferenceForm {
  readonly bookmark: string;
  /** Its words, the number of its paragraph, its page, or the mark of its note. */
  readonly form: 'words' | 'number' | 'page' | 'note';
}

/** The key under which the form is kept on a reference until its target is known. */
export const referenceFormKey = 'word-form';

/** Reads `REF _Ref1 \\r \\h`, `PAGEREF …` and `NOTEREF …` (ISO 29500-1 §17.16.5.50, .45, .43). */
export function fieldReference(instruction: string): ReferenceForm | undefined {
  const match = /^\s*(REF|PAGEREF|NOTEREF)\s+"?([^\s"\\]+)"?(.*)$/is.exec(instruction);
  if (match === null) return undefined;
  const [, name = '', bookmark = '', switches = ''] = match;
  if (/^PAGEREF$/i.test(name)) return { bookmark, form: 'page' };
  if (/^NOTEREF$/i.test(name)) return { bookmark, form: 'note' };
  return { bookmark, form: /\\[nrw]\b/i.test(switches) ? 'number' : 'words' };
}
