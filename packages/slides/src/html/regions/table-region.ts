import type { TableRegion } from '../../deck.ts';
import { tableWithColumnsHtml } from '../blocks/table.ts';
import type { HtmlContext } from '../html-context.ts';
import type { Html } from '../markup/html.ts';
import { elementHtml } from '../markup/html.ts';
import { columnDeclarations } from '../style/declarations.ts';

/** A table whose columns are as wide as they were planned. */
export function tableRegionHtml({ table, columnWidthsPt }: TableRegion, context: HtmlContext): Html {
  const columns = columnWidthsPt.map((widthPt) =>
    elementHtml('col', { class: context.styles.classOf(columnDeclarations(widthPt)) }),
  );
  return tableWithColumnsHtml(table, elementHtml('colgroup', {}, ...columns), context);
}
