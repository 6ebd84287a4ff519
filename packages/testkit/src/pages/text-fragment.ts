import type { InspectedPdf, PdfPage, PdfTextItem } from '../pdf/inspected-pdf.ts';
import { words } from '../words/words.ts';

/** A piece of text as a reader of the file finds it, with the letters that are compared. */
export interface TextFragment {
  readonly page: PdfPage;
  readonly item: PdfTextItem;
  /** Letters and digits only: hyphens of line ends do not count. Empty for punctuation that stands alone. */
  readonly letters: string;
}

/** The fragments of a file in the order in which they are drawn. */
export function textFragments({ pages }: InspectedPdf): readonly TextFragment[] {
  return pages.flatMap((page) =>
    page.items.map((item) => ({ page, item, letters: words(item.text).join('') })),
  );
}
