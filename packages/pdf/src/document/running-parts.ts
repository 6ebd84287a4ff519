import type { BlockContext } from '../context.ts';
import type { PageContent } from '../engine/index.ts';

const sizePt = 8.5;

/** The document's title above the text, from the second page on. */
export function runningHeader({ resolved, theme, config }: BlockContext): PageContent | undefined {
  if (!config.pdf.runningHeader || resolved.title === '') return undefined;
  const { marginInsidePt, marginOutsidePt, marginTopPt } = theme.page;
  return (page) =>
    page === 1
      ? undefined
      : {
          text: shortened(resolved.title),
          font: theme.fonts.heading,
          fontSize: sizePt,
          leading: sizePt * 1.3,
          color: theme.colors.muted,
          margin: [marginInsidePt, marginTopPt * 0.5, marginOutsidePt, 0],
        };
}

/** The page's number below the text. */
export function pageNumbers({ theme, config }: BlockContext): PageContent | undefined {
  if (!config.pdf.pageNumbers) return undefined;
  const { marginBottomPt } = theme.page;
  return (page) => ({
    text: String(page),
    font: theme.fonts.heading,
    fontSize: sizePt,
    leading: sizePt * 1.3,
    color: theme.colors.muted,
    alignment: 'center',
    margin: [0, marginBottomPt * 0.42, 0, 0],
  });
}

/** A running header has one line. */
function shortened(title: string): string {
  const longest = 90;
  if (title.length <= longest) return title;
  return `${title.slice(0, longest).replace(/\s+\S*$/, '')}…`;
}
