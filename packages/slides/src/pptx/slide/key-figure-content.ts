import type { KeyFigureRegion } from '../../deck.ts';
import type { RunPlace } from '../text/run-xml.ts';
import { runsXml } from '../text/run-xml.ts';
import type { TextContent } from './text-region.ts';
import { textContent } from './text-region.ts';

/** A number in large type, the words that it comes from under it. */
export function keyFigureContent(region: KeyFigureRegion, place: RunPlace): TextContent {
  const words = textContent({ ...region, type: 'text', blocks: [region.words] }, place);
  const style = { bold: true, color: { type: 'accent' } } as const;
  const number = runsXml([{ type: 'words', text: region.figure, style }], {
    ...place,
    sizePt: region.figureSizePt,
  });
  const paragraph = `<a:p><a:pPr marL="0" indent="0"><a:buNone/></a:pPr>${number}</a:p>`;
  return { ...words, paragraphs: paragraph + words.paragraphs };
}
