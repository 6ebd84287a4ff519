import type { DocxContext } from '../context.ts';
import { listContinueStyleId } from '../styles/list-styles.ts';

/** The deepest level for which Word has a `List Continue` of its own. */
const deepestContinueLevel = 4;

/** The style of a plain paragraph here, at the indent that holds here. */
export function paragraphStyleId({ paragraphStyle, indentTwips, listDepth, ledger }: DocxContext): string {
  const style =
    paragraphStyle === 'ListContinue'
      ? listContinueStyleId(Math.min(Math.max(listDepth - 1, 0), deepestContinueLevel))
      : paragraphStyle;
  return ledger.styles.indented(style, indentTwips);
}
