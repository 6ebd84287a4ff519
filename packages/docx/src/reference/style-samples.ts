import type { DocxContext } from '../context.ts';
import type { BlockElement } from '../elements/block-element.ts';
import { run, textContent } from '../elements/run.ts';
import { styledParagraph } from '../elements/styled-paragraph.ts';
import { textRuns } from '../elements/text-runs.ts';
import type { Style } from '../styles/style.ts';

/** Styles of paragraphs that hold no words. */
const wordless: ReadonlySet<string> = new Set(['TableSpacer', 'HorizontalRule']);

/** A line in each style, which says the style's name: a user sees what there is to change, also what the text has no use of. */
export function styleSamples(styles: readonly Style[], context: DocxContext): readonly BlockElement[] {
  const heading = styledParagraph({ style: 'Heading1' }, textRuns('Every style', context));
  const paragraphs = styles.filter(({ type, id }) => type === 'paragraph' && !wordless.has(id));
  const characters = styles.filter(({ type }) => type === 'character');
  return [
    heading,
    ...paragraphs.map(({ id, name }) => styledParagraph({ style: id }, textRuns(name, context))),
    styledParagraph(
      { style: 'BodyText' },
      characters.flatMap(({ id, name }) => [
        run({ style: id }, textContent(name)),
        run({}, textContent(' ')),
      ]),
    ),
  ];
}
