import type { CodeRegion } from '../../deck.ts';
import { codeRuns } from '../../flow/code-runs.ts';
import { codePaddingPt } from '../../measure/code-layout.ts';
import { insets } from '../master/layout-xml.ts';
import type { RunPlace } from '../text/run-xml.ts';
import { runsXml } from '../text/run-xml.ts';
import type { TextContent } from './text-region.ts';

/** The lines of a block of code, a paragraph each, on the ground that code has. */
export function codeContent(region: CodeRegion, place: RunPlace): TextContent {
  const { context } = place;
  const { code, firstLine, lineCount, sizePt } = region;
  const lines = (context.resolved.highlights[code.id] ?? []).slice(firstLine, firstLine + lineCount);
  const properties =
    '<a:pPr marL="0" indent="0" algn="l" rtl="0"><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/></a:pPr>';
  const size = sizePt * 100;
  const paragraphs = lines.map((line) => {
    const runs = runsXml(codeRuns(line), { ...place, sizePt });
    const end = runs === '' ? `<a:endParaRPr lang="${context.language}" sz="${size}"/>` : '';
    return `<a:p>${properties}${runs}${end}</a:p>`;
  });
  return {
    body: `<a:bodyPr ${insets({ xPt: codePaddingPt, yPt: codePaddingPt })}><a:normAutofit/></a:bodyPr>`,
    paragraphs: paragraphs.length === 0 ? `<a:p>${properties}</a:p>` : paragraphs.join(''),
    fill: '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>',
  };
}
