/** Between columns. */
export const columnGapPt = 24;
