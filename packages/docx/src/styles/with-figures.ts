import type { Theme } from '@octavo/core';
import type { Style } from './style.ts';

/** The styles of running text that others inherit from: what stands in cells, headings, captions and around pages has the font's own figures. */
const runningText =
  /^(?:BodyText|ListParagraph|ListContinue.*|Quote|Callout(?!.*Title).*|DefinitionTerm|Abstract|Bibliography|FootnoteText|EndnoteText)$/;

/** The styles with the figures that the theme asks for. */
export function withFigures(styles: readonly Style[], { paragraph }: Theme): readonly Style[] {
  const { figures } = paragraph;
  if (figures === 'lining') return styles;
  return styles.map((style) =>
    style.type === 'paragraph' && runningText.test(style.id)
      ? { ...style, run: { ...style.run, figures } }
      : style,
  );
}
