/** The source of pdfkit, which divides its list of names of letters when it is first asked for one. */
export function lateLetterNames(source: string): string;
