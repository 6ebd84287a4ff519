import type { BlockContext } from '../context.ts';
import type { EngineContent, EngineStyle, PageContent } from '../engine/index.ts';
import { textLook } from '../shared/text-look.ts';
import { coverTop } from './cover-band.ts';

/** What stands in the head of each page: the document's title from the second page on, on the first the top of a cover. */
export function runningHeader(context: BlockContext): PageContent | undefined {
  const { resolved, config } = context;
  const cover = coverTop(context);
  if (!config.pdf.runningHeader || resolved.title === '') return cover;
  return (page, count) => (page === 1 ? cover?.(page, count) : runningTitle(context));
}

function runningTitle(context: BlockContext): EngineContent {
  const { resolved, theme } = context;
  const { marginInsidePt, marginOutsidePt, marginTopPt } = theme.page;
  const words: EngineContent = {
    text: shortened(resolved.title),
    ...runningLook(context),
    margin: [marginInsidePt, marginTopPt * 0.5, marginOutsidePt, 0],
  };
  if (theme.running.rule === 'none') return words;
  const line = { type: 'line', x1: 0, y1: 0, x2: context.widthPt, y2: 0, lineWidth: 0.5 } as const;
  const canvas = [{ ...line, lineColor: theme.colors.rule }];
  return { stack: [words, { canvas, margin: [marginInsidePt, 3, marginOutsidePt, 0] }] };
}

/** The page's number below the text; a title page has none. */
export function pageNumbers(context: BlockContext): PageContent | undefined {
  const { theme, config, resolved } = context;
  if (!config.pdf.pageNumbers) return undefined;
  const { marginBottomPt, marginInsidePt, marginOutsidePt } = theme.page;
  const hasTitlePage = theme.title.layout === 'page' && resolved.document.metadata.title !== undefined;
  const isCentered = theme.running.pageNumber === 'center';
  return (page) =>
    page === 1 && hasTitlePage
      ? undefined
      : {
          text: String(page),
          ...runningLook(context),
          ...(isCentered ? { alignment: 'center' } : {}),
          margin: [
            isCentered ? 0 : marginInsidePt,
            marginBottomPt * 0.42,
            isCentered ? 0 : marginOutsidePt,
            0,
          ],
        };
}

function runningLook(context: BlockContext): EngineStyle {
  const { font, sizePt, color } = context.theme.running;
  return { ...textLook({ font, color, alignment: 'start' }, sizePt, context), leading: sizePt * 1.3 };
}

/** A running header has one line. */
function shortened(title: string): string {
  const longest = 90;
  if (title.length <= longest) return title;
  return `${title.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
