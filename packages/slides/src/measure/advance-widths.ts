const firstPrintable = 0x20;

/** Advances of U+0020 to U+007E in thousandths of an em, as Calibri and the fonts of its metrics (Carlito) have them. */
const regular = widths(`
  226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 507 507 507 507 507 268 268
  498 498 498 463 894 579 544 533 615 488 459 631 623 252 319 520 420 855 646 662 517 673 543 459 487 642 567 890
  519 487 468 307 386 307 498 498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391
  335 525 452 715 433 453 395 314 460 314 498`);
const bold = widths(`
  226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 507 507 507 507 507 276 276
  498 498 498 463 898 606 561 529 630 488 459 637 631 267 331 547 423 874 659 676 532 686 563 473 495 653 591 906
  551 520 478 325 430 325 498 498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399
  347 537 473 745 459 474 397 344 475 344 498`);

/** Code points at which a width class begins, with its advance; each holds to the next one. Averages of Noto fonts. */
const classes: readonly (readonly [from: number, thousandths: number])[] = [
  [0, 0],
  [0x80, 520],
  [0x300, 0],
  [0x370, 560],
  [0x400, 570],
  [0x590, 520],
  [0x600, 520],
  [0x900, 650],
  [0xe00, 560],
  [0xf00, 620],
  [0x1100, 1000],
  [0x1200, 640],
  [0x1e00, 520],
  [0x2000, 500],
  [0x200b, 0],
  [0x2010, 500],
  [0x2014, 905],
  [0x2018, 250],
  [0x201c, 418],
  [0x2020, 500],
  [0x2026, 690],
  [0x2027, 520],
  [0x2190, 1000],
  [0x2c00, 620],
  [0x2e80, 1000],
  [0xa000, 900],
  [0xac00, 1000],
  [0xd800, 600],
  [0xf900, 1000],
  [0xfb00, 560],
  [0xfe00, 0],
  [0xfe30, 1000],
  [0xfe70, 520],
  [0xff01, 1000],
  [0xff61, 500],
  [0xffe0, 1000],
  [0x10000, 700],
  [0x1f000, 1370],
  [0x20000, 1000],
  [0xe0000, 0],
];

/** The advance of a character in ems: exact for Latin, the script's average elsewhere, full width for Chinese and emoji. */
export function advanceEm(codePoint: number, isBold: boolean): number {
  const ascii = (isBold ? bold : regular)[codePoint - firstPrintable];
  if (ascii !== undefined) return ascii / 1000;
  if (codePoint >= 0xc0 && codePoint < 0x180) return latinEm(codePoint, isBold);
  return classEm(codePoint);
}

/** Letters with marks are as wide as their base letters. */
function latinEm(codePoint: number, isBold: boolean): number {
  const base = String.fromCodePoint(codePoint).normalize('NFD').charCodeAt(0);
  const width = (isBold ? bold : regular)[base - firstPrintable];
  return width === undefined ? 0.56 : width / 1000;
}

function classEm(codePoint: number): number {
  let low = 0;
  let high = classes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((classes[middle]?.[0] ?? 0) <= codePoint) low = middle;
    else high = middle - 1;
  }
  return (classes[low]?.[1] ?? 0) / 1000;
}

/** Letters as wide as they are high, between which a line may break anywhere: Chinese, Japanese, Korean. */
export function isFullWidth(code: number): boolean {
  return (
    code >= 0x2e80 &&
    (code < 0xd7a4 ||
      (code >= 0xf900 && code < 0xfb00) ||
      (code >= 0xff01 && code < 0xff61) ||
      (code >= 0x20000 && code < 0x40000))
  );
}

function widths(list: string): readonly number[] {
  return list.trim().split(/\s+/).map(Number);
}
