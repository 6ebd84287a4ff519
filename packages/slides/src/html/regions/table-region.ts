import type { Html } from '@octavo/html/content';
import { elementHtml, tableWithColumnsHtml } from '@octavo/html/content';
import type { TableRegion } from '../../deck.ts';
import type { HtmlContext } from '../html-context.ts';
import { columnDeclarations } from '../style/declarations.ts';

/** A table whose columns are as wide as they were planned. */
export function tableRegionHtml({ table, columnWidthsPt }: TableRegion, context: HtmlContext): Html {
  const columns = columnWidthsPt.map((widthPt) =>
    elementHtml('col', { class: context.styles.classOf(columnDeclarations(widthPt)) }),
  );
  return tableWithColumnsHtml(table, elementHtml('colgroup', {}, ...columns), context);
}
