import type { NumberingInstance } from '../ledger.ts';
import { listStepPt } from '../styles/list-styles.ts';
import { twipsFromPoints } from '../units.ts';
import { type Markup, markup, valueMarkup, xmlDeclaration } from '../xml/markup.ts';
import { headingNumId, type ListKind, listNumId, taskMark } from './list-num-id.ts';

const levels = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;
const kinds = ['bullet', 'decimal', 'task'] as const satisfies readonly ListKind[];
const bullets = ['\u2022', '\u25e6', '\u25aa'] as const;

type Scheme = Pick<NumberingInstance, 'kind' | 'baseTwips'>;

interface Abstract extends Scheme {
  readonly id: number;
}

/** Writes `word/numbering.xml`: a scheme for each kind of list and indent, an instance with its own start for each list. */
export function numberingPart(instances: readonly NumberingInstance[], numberedHeadings: boolean): Markup {
  const abstracts = new Map<string, Abstract>(
    kinds.map((kind, index) => [schemeKey({ kind, baseTwips: 0 }), { id: index + 1, kind, baseTwips: 0 }]),
  );
  for (const instance of instances) {
    const { kind, baseTwips } = instance;
    const key = schemeKey(instance);
    if (!abstracts.has(key)) abstracts.set(key, { id: abstracts.size + 1, kind, baseTwips });
  }
  return (
    xmlDeclaration +
    markup(
      'w:numbering',
      { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' },
      numberedHeadings ? headingAbstract() : '',
      ...[...abstracts.values()].map(abstractMarkup),
      numberedHeadings ? markup('w:num', { 'w:numId': headingNumId }, valueMarkup('w:abstractNumId', 0)) : '',
      ...kinds.map((kind, index) =>
        markup(
          'w:num',
          { 'w:numId': listNumId(kind) },
          valueMarkup('w:abstractNumId', index + 1),
          kind === 'decimal' ? startMarkup(0, 1) : '',
        ),
      ),
      ...instances.map((instance) => instanceMarkup(instance, abstracts)),
    )
  );
}

function schemeKey({ kind, baseTwips }: Scheme): string {
  return `${kind} ${baseTwips}`;
}

function abstractMarkup({ id, kind, baseTwips }: Abstract): Markup {
  return markup(
    'w:abstractNum',
    { 'w:abstractNumId': id },
    valueMarkup('w:multiLevelType', 'hybridMultilevel'),
    ...levels.map((level) =>
      markup(
        'w:lvl',
        { 'w:ilvl': level },
        valueMarkup('w:start', 1),
        valueMarkup('w:numFmt', kind === 'decimal' ? 'decimal' : 'bullet'),
        // A task has its box in the place of a bullet.
        kind === 'task' ? valueMarkup('w:suff', 'nothing') : '',
        valueMarkup('w:lvlText', levelText(kind, level)),
        valueMarkup('w:lvlJc', 'left'),
        markup('w:pPr', {}, indentMarkup(level, baseTwips)),
      ),
    ),
  );
}

function indentMarkup(level: number, baseTwips: number): Markup {
  const stepTwips = twipsFromPoints(listStepPt);
  return markup('w:ind', { 'w:left': baseTwips + (level + 1) * stepTwips, 'w:hanging': stepTwips });
}

function levelText(kind: NumberingInstance['kind'], level: number): string {
  if (kind === 'task') return taskMark;
  return kind === 'decimal' ? `%${level + 1}.` : (bullets[level % bullets.length] ?? '\u2022');
}

/** The override makes counting start anew: instances of one scheme would go on from each other. */
function instanceMarkup(instance: NumberingInstance, abstracts: ReadonlyMap<string, Abstract>): Markup {
  const abstract = abstracts.get(schemeKey(instance));
  return markup(
    'w:num',
    { 'w:numId': instance.numId },
    valueMarkup('w:abstractNumId', abstract?.id),
    instance.kind === 'decimal' ? startMarkup(instance.level, instance.start) : '',
  );
}

function startMarkup(level: number, start: number): Markup {
  return markup('w:lvlOverride', { 'w:ilvl': level }, valueMarkup('w:startOverride', start));
}

function headingAbstract(): Markup {
  return markup(
    'w:abstractNum',
    { 'w:abstractNumId': 0 },
    valueMarkup('w:multiLevelType', 'multilevel'),
    ...levels.map((level) =>
      markup(
        'w:lvl',
        { 'w:ilvl': level },
        valueMarkup('w:start', 1),
        valueMarkup('w:numFmt', 'decimal'),
        valueMarkup('w:pStyle', `Heading${level + 1}`),
        valueMarkup('w:suff', 'space'),
        valueMarkup(
          'w:lvlText',
          levels
            .slice(0, level + 1)
            .map((index) => `%${index + 1}`)
            .join('.'),
        ),
        valueMarkup('w:lvlJc', 'left'),
        markup('w:pPr', {}, markup('w:ind', { 'w:left': 0, 'w:firstLine': 0 })),
      ),
    ),
  );
}
