import { walk } from '@octavo/core';
import type { PdfWordPage } from '@octavo/testkit';
import { inspectHtmlDeck, inspectPdf, inspectPptx, pdfWords } from '@octavo/testkit';
import type { CheckedDeck } from './checked-deck.ts';

/**
 * The words that a format has lost. Text and code alone are looked for, in no order: what is hard to fit is parted where other
 * documents are not.
 */
export async function lostInTorture({ resolved, pptx, others }: CheckedDeck): Promise<readonly string[]> {
  if (others === undefined) throw new Error('no other format was made');
  const source = Array.from(walk(resolved.document)).flatMap((node) =>
    node.type === 'text' || node.type === 'codeBlock' ? node.value.split(/\s+/).filter(Boolean) : [],
  );
  const pages = await pdfWords(others.pdf.bytes);
  const said = (await inspectPdf(others.pdf.bytes)).pages.flatMap(({ comments }) => comments);
  const texts = {
    pptx: inspectPptx(pptx.bytes)
      .slides.flatMap(({ title, paragraphs, notes }) => [title, ...paragraphs, ...notes])
      .join(''),
    html: inspectHtmlDeck(others.html.bytes)
      .slides.map(({ title, text, notes }) => title + text + notes)
      .join(''),
    // Poppler has words in the order in which they are drawn, Arabic turned round; what is said stands in comments.
    ...(pages === undefined ? {} : { pdf: [...pages.flatMap(shownOn), ...said].join('') }),
  };
  return Object.entries(texts).flatMap(([format, text]) => {
    const shown = squeezed(text);
    const asked = format === 'pdf' ? source.filter((word) => /^[\x20-\x7e]+$/.test(word)) : source;
    return asked.filter((word) => !shown.includes(squeezed(word))).map((word) => `${format}: ${word}`);
  });
}

function shownOn({ words }: PdfWordPage): readonly string[] {
  return words.map(({ text }) => text);
}

/** Letters alone: formats join and part words at line ends in their own ways. */
function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}\p{M}]/gu, '');
}
