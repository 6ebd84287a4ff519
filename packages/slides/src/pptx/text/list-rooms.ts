import type { NodeId } from '@octavo/core';
import type { FlowParagraph } from '../../flow/flow-paragraph.ts';
import { indentStepPt } from '../../measure/paragraphs-height.ts';

/** What the markers of lists take beyond a step of indentation. */
export interface ListRoom {
  /** For the marker of the paragraph's own list. */
  readonly markerPt: number;
  /** For those of all lists that it stands in: what is further in moves along. */
  readonly marginPt: number;
}

/** In ems, a little more than in Calibri's bold: a digit, the full stop behind the number, a box to tick, and the gap before the words. */
const digitEm = 0.52;
const stopEm = 0.26;
const boxEm = 0.85;
const gapEm = 0.45;

/**
 * The room of each paragraph, in their order. A marker that is wide for its step would stand tight against its words, or push the first line of
 * them out of line; all items of a list have the room of the widest, and so has whatever else stands in them.
 */
export function listRooms(
  paragraphs: readonly FlowParagraph[],
  sizeOf: (paragraph: FlowParagraph) => number,
): readonly ListRoom[] {
  const rooms = new Map<NodeId, number>();
  const counts = new Map<string, number>();
  for (const paragraph of paragraphs) {
    const list = listsOf(paragraph).at(-1);
    const { marker } = paragraph;
    if (list === undefined || (marker.type !== 'number' && marker.type !== 'task')) continue;
    const count = `${list} ${marker.type === 'number' ? marker.start : ''}`;
    const before = counts.get(count) ?? 0;
    counts.set(count, before + 1);
    const markerEm = marker.type === 'task' ? boxEm : String(marker.start + before).length * digitEm + stopEm;
    const roomPt = Math.max(0, Math.ceil((markerEm + gapEm) * sizeOf(paragraph) - indentStepPt));
    rooms.set(list, Math.max(rooms.get(list) ?? 0, roomPt));
  }
  return paragraphs.map((paragraph) => {
    const own = listsOf(paragraph).map((id) => rooms.get(id) ?? 0);
    return { markerPt: own.at(-1) ?? 0, marginPt: own.reduce((sum, roomPt) => sum + roomPt, 0) };
  });
}

/** The lists that a paragraph stands in, from the outermost in. */
function listsOf({ groups = [] }: FlowParagraph): readonly NodeId[] {
  return groups.flatMap((group) => (group.type === 'list' ? [group.id] : []));
}
