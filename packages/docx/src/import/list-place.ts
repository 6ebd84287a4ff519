import type { XmlElement } from '@octavo/core';
import { at, child, elements, valueAt } from '../package/tree.ts';
import type { ListPlace } from './import-context.ts';

/** The instance of numbering that a paragraph names, by itself or by its style, and the level in it. */
export interface NumberedPlace {
  readonly numId: string;
  readonly level: number;
}

/** What the part says of a numbering at a level. */
interface Level {
  readonly abstractId: string;
  readonly format: string;
  readonly text: string;
  readonly start: number;
  /** Whether this instance begins counting anew. */
  readonly restarts: boolean;
}

/** Looks a level up. */
export type Numberings = (place: NumberedPlace) => Level;

/** Reads `w:numbering` (ISO 29500-1 §17.9); each instance is looked up once. */
export function numberingOf(root: XmlElement | undefined): Numberings {
  const byId = (name: string, id: string) =>
    new Map(elements(root, name).map((element) => [element.attributes.get(id) ?? '', element]));
  const instances = byId('w:num', 'w:numId');
  const abstracts = byId('w:abstractNum', 'w:abstractNumId');
  const atLevel = (parent: XmlElement | undefined, name: string, level: number) =>
    elements(parent, name).find((entry) => entry.attributes.get('w:ilvl') === String(level));
  return ({ numId, level }) => {
    const instance = instances.get(numId);
    const abstractId = valueAt(instance, 'w:abstractNumId') ?? '';
    const definition = atLevel(abstracts.get(abstractId), 'w:lvl', level);
    const override = atLevel(instance, 'w:lvlOverride', level);
    const said = child(override, 'w:lvl') ?? definition;
    const start = Number(valueAt(override, 'w:startOverride') ?? valueAt(said, 'w:start') ?? 1);
    return {
      abstractId,
      format: valueAt(said, 'w:numFmt') ?? valueAt(definition, 'w:numFmt') ?? 'bullet',
      text: valueAt(said, 'w:lvlText') ?? '•',
      start: Number.isSafeInteger(start) && start >= 0 ? start : 1,
      restarts: override !== undefined,
    };
  };
}

type Chain = (id: string | undefined) => readonly XmlElement[];

export function numberedPlace(paragraph: XmlElement, chain: Chain): NumberedPlace | undefined {
  const own = at(paragraph, 'w:pPr', 'w:numPr');
  const styled = chain(valueAt(paragraph, 'w:pPr', 'w:pStyle'))
    .map((style) => at(style, 'w:pPr', 'w:numPr'))
    .find((entry) => entry !== undefined);
  const numId = valueAt(own, 'w:numId') ?? valueAt(styled, 'w:numId');
  if (numId === undefined || numId === '0') return undefined;
  const level = Number(valueAt(own, 'w:ilvl') ?? valueAt(styled, 'w:ilvl') ?? 0) || 0;
  return { numId, level: Math.min(8, Math.max(0, level)) };
}

/** Whether a numbering shows no mark: its paragraphs go on in the item before them; so pandoc writes these. */
export function isUnmarked(place: NumberedPlace | undefined, numberings: Numberings): boolean {
  if (place === undefined) return false;
  const { format, text } = numberings(place);
  // A space of Word's symbol font is one in the private use area.
  return (format === 'bullet' && /^[\s\uf020]*$/.test(text)) || (format === 'none' && !/[^\s%\d]/.test(text));
}

/**
 * The list that a numbered paragraph is an item of. Instances of one abstract numbering count on from one another unless one begins anew
 * (§17.9.15): `runs` keeps, by abstract numbering, the instance that began.
 */
export function listPlace(
  place: NumberedPlace,
  numberings: Numberings,
  runs: Map<string, string>,
): ListPlace | undefined {
  if (isUnmarked(place, numberings)) return undefined;
  const { abstractId, format, start, restarts } = numberings(place);
  const { numId, level } = place;
  const ordered = format !== 'bullet' && format !== 'none';
  const key = `${abstractId} ${level}`;
  const begins = !ordered || restarts || !runs.has(key);
  if (begins) runs.set(key, numId);
  return { numId: begins ? numId : (runs.get(key) ?? numId), level, ordered, start };
}
