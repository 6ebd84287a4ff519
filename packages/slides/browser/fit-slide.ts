const smallest = 0.5;
const step = 0.04;

/** Sets words smaller that do not fit their place: the reader's fonts may run wider than those that were measured. */
export function fitSlide(slide: HTMLElement): void {
  for (const box of slide.querySelectorAll<HTMLElement>(
    '.title, .subtitle, .byline, .region:not(.region-picture)',
  ))
    fitBox(box);
}

function fitBox(box: HTMLElement): void {
  box.style.removeProperty('--fit');
  for (let factor = 1 - step; overflows(box) && factor >= smallest; factor -= step) {
    box.style.setProperty('--fit', factor.toFixed(2));
  }
}

/**
 * A quarter of the size is allowed: where lines are set closer than the font would set them, its ascenders and descenders
 * stand out of the first and last line without harm.
 */
function overflows(box: HTMLElement): boolean {
  const allowedPx = 2 + Number.parseFloat(getComputedStyle(box).fontSize) / 4;
  return box.scrollHeight > box.clientHeight + allowedPx || box.scrollWidth > box.clientWidth + allowedPx;
}
