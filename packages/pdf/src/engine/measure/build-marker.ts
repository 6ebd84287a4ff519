import type { ListMarker } from './list-marker.ts';

/** A bullet of the list's type, drawn: no font need have it. */
export function bulletMarker(type: string, sizePt: number, color: string): ListMarker {
  const radiusPt = sizePt * 0.16;
  const middlePt = -sizePt * 0.28;
  const widthPt = 2 * radiusPt;
  switch (type) {
    case 'none':
      return { widthPt: 0, vectors: [] };
    case 'circle': {
      const ring = {
        type: 'ellipse',
        x: radiusPt,
        y: middlePt,
        r1: radiusPt * 0.9,
        r2: radiusPt * 0.9,
      } as const;
      return { widthPt, vectors: [{ ...ring, lineColor: color, lineWidth: sizePt * 0.06 }] };
    }
    case 'square': {
      const side = sizePt * 0.27;
      return {
        widthPt: side,
        vectors: [{ type: 'rect', x: 0, y: middlePt - side / 2, w: side, h: side, color }],
      };
    }
    case 'dash': {
      const [w, h] = [sizePt * 0.42, sizePt * 0.07];
      return { widthPt: w, vectors: [{ type: 'rect', x: 0, y: middlePt - h / 2, w, h, color }] };
    }
    default: {
      const disc = { type: 'ellipse', x: radiusPt, y: middlePt, r1: radiusPt, r2: radiusPt } as const;
      return { widthPt, vectors: [{ ...disc, color }] };
    }
  }
}

/** The box of a task, ticked when it is done. */
export function taskMarker(state: 'done' | 'open', sizePt: number, color: string): ListMarker {
  const side = sizePt * 0.78;
  const top = -side + sizePt * 0.08;
  const box = { type: 'rect', x: 0, y: top, w: side, h: side, r: side * 0.15, lineColor: color } as const;
  const tick = {
    type: 'polyline',
    points: [
      { x: side * 0.22, y: top + side * 0.52 },
      { x: side * 0.42, y: top + side * 0.74 },
      { x: side * 0.8, y: top + side * 0.26 },
    ],
    lineColor: color,
    lineWidth: sizePt * 0.11,
    lineCap: 'round',
    lineJoin: 'round',
  } as const;
  const vectors = [{ ...box, lineWidth: sizePt * 0.07 }];
  return {
    widthPt: side,
    vectors: state === 'done' ? [...vectors, { ...tick, points: [...tick.points] }] : vectors,
  };
}
