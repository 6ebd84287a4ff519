import type { Box } from '../../deck.ts';
import type { LayoutPlaceholder } from '../master/layouts.ts';
import type { Insets } from '../template/template.ts';
import { around } from '../template/template.ts';
import { placeholderXml, transformXml } from './shape-xml.ts';

export interface Tie {
  readonly placeholder: string;
  readonly properties: string;
}

/** The placeholder of a text shape, and its box where the placeholder's own is another; `insets` are those that it inherits around its words. */
export function tieShape(
  placeholder: LayoutPlaceholder | undefined,
  box: Box,
  fill = '',
  masterBody?: Box,
  insets?: Insets,
): Tie {
  const inherited = placeholder?.box ?? masterBody;
  const isInherited = placeholder !== undefined && inherited !== undefined && isSameBox(inherited, box);
  return {
    placeholder: placeholder === undefined ? '' : placeholderXml(placeholder),
    properties: (isInherited ? '' : transformXml(insets === undefined ? box : around(box, insets))) + fill,
  };
}

/** Whether a placeholder stands where a shape is to stand. */
export function hasBox({ box }: LayoutPlaceholder, wanted: Box): boolean {
  return box !== undefined && isSameBox(box, wanted);
}

function isSameBox(left: Box, right: Box): boolean {
  return (
    left.leftPt === right.leftPt &&
    left.topPt === right.topPt &&
    left.widthPt === right.widthPt &&
    left.heightPt === right.heightPt
  );
}
