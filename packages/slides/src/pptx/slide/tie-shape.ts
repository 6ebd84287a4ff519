import type { Box } from '../../deck.ts';
import type { LayoutPlaceholder } from '../master/layouts.ts';
import { placeholderXml, transformXml } from './shape-xml.ts';

export interface Tie {
  readonly placeholder: string;
  readonly properties: string;
}

/** The placeholder of a text shape, and its box where the placeholder's own is another. */
export function tieShape(
  placeholder: LayoutPlaceholder | undefined,
  box: Box,
  fill = '',
  masterBody?: Box,
): Tie {
  const inherited = placeholder?.box ?? masterBody;
  const isInherited = placeholder !== undefined && inherited !== undefined && isSameBox(inherited, box);
  return {
    placeholder: placeholder === undefined ? '' : placeholderXml(placeholder),
    properties: (isInherited ? '' : transformXml(box)) + fill,
  };
}

function isSameBox(left: Box, right: Box): boolean {
  return (
    left.leftPt === right.leftPt &&
    left.topPt === right.topPt &&
    left.widthPt === right.widthPt &&
    left.heightPt === right.heightPt
  );
}
