import { pdfNumber } from './pdf-number.ts';

/** How far the ends of a Bézier curve that stands for a quarter of a circle are from its corner, as a part of the radius. */
const cornerShare = 1 - 4 * ((Math.sqrt(2) - 1) / 3);

/** Operators of a path round a box whose corners are rounded, to a millionth of a point: as pdfkit's, in one string. */
export function roundedBox(x: number, y: number, w: number, h: number, radiusPt: number): string {
  const r = Math.max(0, Math.min(radiusPt, 0.5 * w, 0.5 * h));
  const c = r * cornerShare;
  const [left, right, top, bottom] = [number(x), number(x + w), number(y), number(y + h)];
  const [leftIn, rightIn] = [number(x + r), number(x + w - r)];
  const [topIn, bottomIn] = [number(y + r), number(y + h - r)];
  const [leftNear, rightNear] = [number(x + c), number(x + w - c)];
  const [topNear, bottomNear] = [number(y + c), number(y + h - c)];
  return [
    `${leftIn} ${top} m`,
    `${rightIn} ${top} l`,
    `${rightNear} ${top} ${right} ${topNear} ${right} ${topIn} c`,
    `${right} ${bottomIn} l`,
    `${right} ${bottomNear} ${rightNear} ${bottom} ${rightIn} ${bottom} c`,
    `${leftIn} ${bottom} l`,
    `${leftNear} ${bottom} ${left} ${bottomNear} ${left} ${bottomIn} c`,
    `${left} ${topIn} l`,
    `${left} ${topNear} ${leftNear} ${top} ${leftIn} ${top} c`,
    'h',
  ].join('\n');
}

function number(value: number): string {
  return pdfNumber(value, 6);
}
