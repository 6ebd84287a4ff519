/** Shows each page no wider than the pane; where there is room, it has its size. */
export function fitPages(main: HTMLElement): void {
  const edgesPx = 32;
  const roomPx = document.documentElement.clientWidth - edgesPx;
  // A pane that is not shown has no width; it is fitted when it gets one.
  if (roomPx <= 0) return;
  const pages = Array.from(main.querySelectorAll<HTMLElement>('.docx-wrapper > section'));
  for (const { style } of pages) style.zoom = '1';
  const widthsPx = pages.map((page) => page.getBoundingClientRect().width);
  for (const [index, { style }] of pages.entries())
    style.zoom = String(Math.min(1, roomPx / (widthsPx[index] ?? roomPx)));
}
