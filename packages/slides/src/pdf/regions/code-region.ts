import type { EngineContent, EngineRun } from '@octavo/pdf/engine';
import type { CodeRegion } from '../../deck.ts';
import { codeRuns } from '../../flow/code-runs.ts';
import { codePaddingPt } from '../../measure/code-layout.ts';
import { frame, inset, panel } from '../frame.ts';
import type { PdfContext } from '../pdf-context.ts';
import { codeLineText } from '../text/run-text.ts';

/** The lines of a block of code that stand on this slide, on the ground that code has. */
export function codeRegion(region: CodeRegion, context: PdfContext): readonly EngineContent[] {
  const { box, code, firstLine, lineCount, sizePt, lineNumber } = region;
  const { resolved, theme, metrics, fonts, place } = context;
  const lines = (resolved.highlights[code.id] ?? []).slice(firstLine, firstLine + lineCount);
  const text: EngineContent = {
    tag: 'Code',
    text: lines.flatMap((line, index) => [
      ...(index === 0 ? [] : [{ text: '\n' }]),
      ...numberRun(lineNumber, index, lineCount, theme.colors.muted),
      ...codeLineText(codeRuns(line), context),
    ]),
    font: fonts.code,
    fontSize: sizePt * place.scale,
    leading: sizePt * metrics.code.lineHeightEm * place.scale,
    color: theme.colors.code.plain,
    direction: 'ltr',
    alignment: 'left',
    preserveLeadingSpaces: true,
  };
  return [
    panel(box, theme.colors.codeBackground, place),
    frame(inset(box, codePaddingPt, codePaddingPt), [text], { place, origin: code.id }),
  ];
}

/** The number of a line, aligned right, where lines are numbered. */
function numberRun(
  first: number | undefined,
  index: number,
  lineCount: number,
  color: string,
): readonly EngineRun[] {
  if (first === undefined) return [];
  const width = String(first + lineCount - 1).length;
  return [{ text: `${String(first + index).padStart(width, '\u00a0')}\u00a0\u00a0`, color, tag: 'Artifact' }];
}
