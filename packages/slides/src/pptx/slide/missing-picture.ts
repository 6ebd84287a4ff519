import type { Image } from '@octavo/core';
import { missingImageText } from '@octavo/core';
import type { RunLink } from '../../flow/run.ts';
import { insets } from '../master/layout-xml.ts';
import { onField, runsXml } from '../text/run-xml.ts';
import { textShapeXml } from './shape-xml.ts';
import type { Tie } from './tie-shape.ts';
import type { SlideWriting } from './writing.ts';

/** The ground of the box in the place of a picture that cannot be shown. */
export const missingFill =
  '<a:solidFill><a:schemeClr val="bg2"/></a:solidFill><a:ln w="12700"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="50000"/><a:lumOff val="50000"/></a:schemeClr></a:solidFill><a:prstDash val="dash"/></a:ln>';

/** What stands in the place of a picture that cannot be shown: what it would show. */
export function missingPictureXml(
  { id, image, link }: { readonly id: number; readonly image: Image; readonly link: RunLink | undefined },
  tie: Tie,
  writing: SlideWriting,
): string {
  const text = missingImageText(image, writing.context.resolved);
  const place = { ...onField(writing), sizePt: 16 };
  const style = { color: { type: 'muted' }, ...(link === undefined ? {} : { link }) } as const;
  const runs = runsXml([{ type: 'words', text, style }], place);
  return textShapeXml({
    id,
    name: `Missing picture ${id}`,
    ...tie,
    body: `<a:bodyPr ${insets({ xPt: 12, yPt: 12 })} anchor="ctr"><a:normAutofit/></a:bodyPr>`,
    paragraphs: `<a:p><a:pPr marL="0" indent="0" algn="ctr"><a:buNone/></a:pPr>${runs}</a:p>`,
  });
}
