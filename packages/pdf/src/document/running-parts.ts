import { squareSigns } from '@octavo/typeset';
import type { BlockContext } from '../context.ts';
import type { EngineContent, EnginePage, EngineStyle, PageContent } from '../engine/index.ts';
import { textLook } from '../shared/text-look.ts';
import { coverTop } from './cover-band.ts';

/**
 * What stands in the head of each page: the document's title from the second page on, and the section in force where there is another
 * one; on the first the top of a cover. Where chapters begin pages, these have none.
 */
export function runningHeader(context: BlockContext): PageContent | undefined {
  const { resolved, config } = context;
  const cover = coverTop(context);
  if (!config.pdf.runningHeader || resolved.title === '') return cover;
  return (number, count, size, page) => {
    if (number === 1) return cover?.(number, count, size, page);
    return opensChapter(page, context) ? undefined : runningTitle(page, context);
  };
}

function runningTitle(page: EnginePage, context: BlockContext): EngineContent {
  const { theme } = context;
  const { marginTopPt } = theme.page;
  const [left, right] = sidesPt(page, context);
  const words: EngineContent = {
    ...runningLook(context),
    ...headWords(page, context),
    margin: [left, marginTopPt * 0.5, right, 0],
  };
  if (theme.running.rule === 'none') return words;
  const widthPt = theme.page.widthPt - left - right;
  const line = { type: 'line', x1: 0, y1: 0, x2: widthPt, y2: 0, lineWidth: 0.5 } as const;
  const canvas = [{ ...line, lineColor: theme.colors.rule }];
  return { stack: [words, { canvas, margin: [left, 3, right, 0] }] };
}

/** Title and section; in a book each page has one of them, on its outer side. */
function headWords(page: EnginePage, context: BlockContext): EngineContent {
  const { resolved, config } = context;
  const section = page.headings.find((heading) => heading !== undefined && heading !== resolved.title);
  if (config.pdf.mirrorMargins) {
    const words = page.isLeft ? resolved.title : (section ?? resolved.title);
    return { text: shortened(words, roomFor(1, context)), alignment: page.isLeft ? 'left' : 'right' };
  }
  if (section === undefined) return { text: shortened(resolved.title, roomFor(1, context)) };
  const isRightToLeft = resolved.direction === 'rtl';
  const title: EngineContent = { text: shortened(resolved.title, roomFor(2, context)) };
  const inForce: EngineContent = {
    text: shortened(section, roomFor(2, context)),
    alignment: isRightToLeft ? 'left' : 'right',
  };
  // Columns stand from the left whatever the text does.
  return { columns: isRightToLeft ? [inForce, title] : [title, inForce], columnGap: 12 };
}

/** The page's number below the text; a title page has none. */
export function pageNumbers(context: BlockContext): PageContent | undefined {
  const { theme, config, resolved } = context;
  const { pageNumbers: isWanted, differentFirstPage } = config.pdf;
  if (!isWanted) return undefined;
  const hasTitlePage = theme.title.layout === 'page' && resolved.document.metadata.title !== undefined;
  return (number, _count, _size, page) => {
    if (number === 1 && (hasTitlePage || differentFirstPage)) return undefined;
    if (differentFirstPage && opensChapter(page, context)) return undefined;
    return { text: page.label, ...runningLook(context), ...numberPlace(page, context) };
  };
}

function numberPlace(page: EnginePage, context: BlockContext): Pick<EngineStyle, 'alignment' | 'margin'> {
  const { theme, config } = context;
  const topPt = theme.page.marginBottomPt * 0.42;
  if (theme.running.pageNumber === 'center') return { alignment: 'center', margin: [0, topPt, 0, 0] };
  const [left, right] = sidesPt(page, context);
  const isRight = config.pdf.mirrorMargins && !page.isLeft;
  return { ...(isRight ? { alignment: 'right' } : {}), margin: [left, topPt, right, 0] };
}

function opensChapter({ opensChapter: opens }: EnginePage, { config }: BlockContext): boolean {
  return config.pdf.chapterStart !== 'flow' && opens;
}

/** Left and right margin of a page. */
function sidesPt({ isLeft }: EnginePage, { theme, config }: BlockContext): readonly [number, number] {
  const { marginInsidePt, marginOutsidePt } = theme.page;
  return config.pdf.mirrorMargins && isLeft
    ? [marginOutsidePt, marginInsidePt]
    : [marginInsidePt, marginOutsidePt];
}

function runningLook(context: BlockContext): EngineStyle {
  const { font, sizePt, color } = context.theme.running;
  return { ...textLook({ font, color, alignment: 'start' }, sizePt, context), leading: sizePt * 1.3 };
}

/** A letter is this wide on the average, as a part of its size; an ideograph is square. */
const letterEm = 0.52;

/** The room of one of several heads beside each other, in ems. */
function roomFor(count: number, { theme, widthPt }: BlockContext): number {
  return widthPt / count / theme.running.sizePt - (count - 1);
}

/** A running head has one line: what does not fit ends in an ellipsis, after a word where that leaves most of them. */
function shortened(words: string, roomEm: number): string {
  let takenEm = 0;
  let end = 0;
  const square = squareSigns(words);
  for (const character of words) {
    takenEm += square.test(character) ? 1 : letterEm;
    if (takenEm > roomEm) return `${words.slice(0, end).replace(/\s+\S{0,24}$/, '')}…`;
    end += character.length;
  }
  return words;
}
