import type { ContentMarker } from '../structure/content-marker.ts';
import { StructureElement } from '../structure/structure-element.ts';
import { withActualText } from './actual-text.ts';
import type { ShownPart, ShownRun } from './glyph-run.ts';

/** A run in marks of its own: what stands for other text is an element that says so, beside what says itself. */
export function markRun(
  { begin, parts, end, apart }: ShownRun,
  element: StructureElement,
  marker: ContentMarker,
): string {
  const mark = ({ operators, said }: ShownPart): string => {
    if (said === undefined) return marker.marked(element, operators);
    const saying = element.append(new StructureElement('Span', { actualText: said }));
    return marker.marked(saying, operators, said);
  };
  const letters = `${begin} ${parts.map(mark).join(' ')} ${end}`;
  return apart === '' ? letters : `${letters} ${marker.marked(element, apart, '')}`;
}

/** A run within what is marked already. */
export function plainRun({ begin, parts, end, apart }: ShownRun): string {
  const shown = parts.map(({ operators, said }) =>
    said === undefined ? operators : withActualText(operators, said),
  );
  const letters = `${begin} ${shown.join(' ')} ${end}`;
  return apart === '' ? letters : `${letters} ${withActualText(apart, '')}`;
}
