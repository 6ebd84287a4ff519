import type { PdfStandard } from '@octavo/pdf-check';

/** The standards by pdfmake's names; level A says all that level B says, and more. */
const standards: Readonly<Record<string, PdfStandard>> = {
  'PDF/UA': 'ua-1',
  'PDF/A-2': 'a-2b',
  'PDF/A-2b': 'a-2b',
  'PDF/A-2a': 'a-2a',
  'PDF/A-3': 'a-3a',
  'PDF/A-3b': 'a-3a',
  'PDF/A-3a': 'a-3a',
};

/** The standard of that name. Throws where the engine writes none such. */
export function namedStandard(subset: string): PdfStandard {
  const standard = standards[subset];
  if (standard !== undefined) return standard;
  throw new Error(
    `The engine writes no ${subset}, only ${Object.keys(standards).join(', ')}: PDF/A-1 knows no transparency and no tags of today`,
  );
}
