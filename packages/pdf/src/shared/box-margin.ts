/** Room round a box: a quarter of a line more than between paragraphs. */
export function boxMargin(
  leadingPt: number,
  spacingPt: number,
): { readonly top: number; readonly bottom: number } {
  return { top: leadingPt / 4, bottom: spacingPt + leadingPt / 4 };
}
