import type { CodeRegion } from '../../deck.ts';
import { codeRuns } from '../../flow/code-runs.ts';
import type { Run } from '../../flow/run.ts';
import { codePaddingPt } from '../../measure/code-layout.ts';
import { insets } from '../master/layout-xml.ts';
import type { RunPlace } from '../text/run-xml.ts';
import { onField, runsXml } from '../text/run-xml.ts';
import { schemeColor } from '../theme/scheme-color.ts';
import { emuOf } from '../units.ts';
import { attributes } from '../xml.ts';
import type { TextContent } from './text-region.ts';

const blank: readonly Run[] = [{ type: 'words', text: ' ', style: {} }];

/** The lines of a block of code, a paragraph each, on the ground that code has. */
export function codeContent(region: CodeRegion, place: RunPlace): TextContent {
  const { context } = place;
  const field = onField(place);
  const { code, firstLine, lineCount, sizePt, lineNumber } = region;
  const lines = (context.resolved.highlights[code.id] ?? []).slice(firstLine, firstLine + lineCount);
  const plain = codeProperties({ marL: 0, indent: 0 }, '<a:buNone/>');
  // Numbers are the program's own, so that copied code is code.
  const digits = String((lineNumber ?? 0) + lineCount).length;
  const marginEmu = emuOf((digits + 2.5) * sizePt * 0.6);
  const properties =
    lineNumber === undefined
      ? plain
      : codeProperties(
          { marL: marginEmu, indent: -marginEmu },
          `<a:buClr>${schemeColor('muted')}</a:buClr><a:buFont typeface="+mj-lt"/><a:buAutoNum type="arabicPlain"${lineNumber === 1 ? '' : ` startAt="${lineNumber}"`}/>`,
        );
  const size = sizePt * 100;
  const paragraphs = lines.map((line) => {
    const written = codeRuns(line);
    // Programs number no paragraph without words.
    const isBlank = lineNumber !== undefined && written.length === 0;
    const runs = runsXml(isBlank ? blank : written, { ...field, sizePt });
    const end = runs === '' ? `<a:endParaRPr lang="${context.language}" sz="${size}"/>` : '';
    return `<a:p>${properties}${runs}${end}</a:p>`;
  });
  return {
    body: `<a:bodyPr ${insets({ xPt: codePaddingPt, yPt: codePaddingPt })}><a:normAutofit/></a:bodyPr>`,
    paragraphs: paragraphs.length === 0 ? `<a:p>${properties}</a:p>` : paragraphs.join(''),
    hasInsets: true,
    fill: '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill>',
  };
}

/** Code runs from left to right, its lines close together. */
function codeProperties(place: { readonly marL: number; readonly indent: number }, marker: string): string {
  return `<a:pPr${attributes({ ...place, algn: 'l', rtl: 0 })}><a:spcBef><a:spcPts val="0"/></a:spcBef>${marker}</a:pPr>`;
}
