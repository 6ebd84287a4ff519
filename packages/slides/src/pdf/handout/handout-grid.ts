/** Where a slide stands in the text block of a page, and how large it is drawn. */
export interface HandoutCell {
  readonly leftPt: number;
  readonly topPt: number;
  readonly scale: number;
  /** Where lines to write on begin, when there are some beside it; they are as wide as the slide. */
  readonly linesLeftPt?: number;
}

export interface HandoutRoom {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly slideWidthPt: number;
  readonly slideHeightPt: number;
  readonly direction: 'ltr' | 'rtl';
}

const gapPt = 18;

/** The places of so many slides on a page, in reading order: under each other, from four on in two columns, three with lines beside them. */
export function handoutGrid(count: number, room: HandoutRoom): readonly HandoutCell[] {
  const hasLines = count === 3;
  const columns = count <= 2 ? 1 : 2;
  const rows = hasLines ? count : Math.ceil(count / columns);
  const cellWidthPt = (room.widthPt - (columns - 1) * gapPt) / columns;
  const cellHeightPt = (room.heightPt - (rows - 1) * gapPt) / rows;
  const scale = Math.min(cellWidthPt / room.slideWidthPt, cellHeightPt / room.slideHeightPt);
  const freePt = { x: cellWidthPt - room.slideWidthPt * scale, y: cellHeightPt - room.slideHeightPt * scale };
  return Array.from({ length: count }, (_, index) => {
    const row = hasLines ? index : Math.floor(index / columns);
    const column = hasLines ? 0 : index % columns;
    const place = room.direction === 'rtl' ? columns - 1 - column : column;
    const leftPt = place * (cellWidthPt + gapPt) + freePt.x / 2;
    const linesPlace = room.direction === 'rtl' ? 0 : 1;
    return {
      leftPt,
      topPt: row * (cellHeightPt + gapPt) + freePt.y / 2,
      scale,
      ...(hasLines ? { linesLeftPt: linesPlace * (cellWidthPt + gapPt) + freePt.x / 2 } : {}),
    };
  });
}
