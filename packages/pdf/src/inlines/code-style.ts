import type { InlineContext } from '../context.ts';
import type { EngineRun } from '../engine/index.ts';

/** Code within text: letters of the code font look larger than others of their size. */
const scale = 0.88;

/** Code has the font's own figures, whatever the text around it has. */
const plainFigures = {} as const;

export function codeRun(value: string, origin: string, { theme, sizePt }: InlineContext): EngineRun {
  return {
    tag: 'Code',
    text: value,
    origin,
    font: theme.fonts.code,
    fontSize: sizePt * scale,
    background: theme.colors.codeBackground,
    ...(theme.paragraph.figures === 'lining' ? {} : { fontFeatures: plainFigures }),
  };
}
