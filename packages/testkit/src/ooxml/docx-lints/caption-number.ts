import { descendants } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import { fieldResults, paragraphStyle } from '../paragraph-parts.ts';

const part = 'word/document.xml';

/** Counting fields outside captions, without a number to show, or that show another than Word would count. */
export const captionNumber: Lint = (opened) => {
  const counts = new Map<string, number>();
  return Array.from(descendants(opened.xml(part), 'w:p')).flatMap((paragraph) =>
    fieldResults(paragraph)
      .filter(({ instruction }) => /^SEQ\b/.test(instruction))
      .flatMap(({ instruction, result }) => {
        const name = /^SEQ\s+(\S+)/.exec(instruction)?.[1] ?? '';
        const reset = /\\r\s+(\d+)/.exec(instruction)?.[1];
        const expected = reset === undefined ? (counts.get(name) ?? 0) + 1 : Number(reset);
        counts.set(name, expected);
        return [
          ...(/^(Caption|TableCaption|Math)/.test(paragraphStyle(paragraph) ?? '')
            ? []
            : [`${instruction} stands outside a caption`]),
          ...(result === String(expected)
            ? []
            : [`${instruction} shows "${result}", Word counts ${expected}`]),
        ];
      })
      .map((message) => ({ lint: 'caption-number', part, message })),
  );
};
