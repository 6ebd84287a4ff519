import type { Clause } from '../../clause.ts';
import { dictionariesWithin } from '../../dictionaries-within.ts';
import { annotationClause, objectClause, standards } from './clause-makers.ts';

/** ISO 19005-2, 6.3 and 6.5: annotations and actions. */
export const interactionClauses: readonly Clause[] = [
  annotationClause(
    '6.3.1-1',
    'Annotations are of kinds that can be drawn for ever.',
    ({ entries }, { file }) =>
      ['3D', 'Sound', 'Screen', 'Movie'].includes(file.name(entries.get('Subtype')) ?? ''),
  ),
  annotationClause('6.3.2-1', 'Annotations are printed, and not hidden.', ({ entries }, { file }) => {
    if (file.name(entries.get('Subtype')) === 'Popup') return false;
    const flags = file.number(entries.get('F'));
    // Print set; Invisible, Hidden, NoView, ToggleNoView clear.
    return flags === undefined || (flags & 4) === 0 || (flags & (1 | 2 | 32 | 256)) !== 0;
  }),
  annotationClause('6.3.3-1', 'Annotations bring their appearance.', ({ entries }, { file }) => {
    const subtype = file.name(entries.get('Subtype')) ?? '';
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = file
      .array(entries.get('Rect'))
      .map((value) => file.number(value) ?? 0);
    return !['Popup', 'Link'].includes(subtype) && !entries.has('AP') && (x1 !== x2 || y1 !== y2);
  }),
  objectClause('6.5.1-1', 'No action leaves the document’s hands.', (object, { file }) =>
    dictionariesWithin(object).some(({ entries }) => {
      const type = file.name(entries.get('Type'));
      const isAction = type === undefined || type === 'Action';
      return isAction && forbiddenActions.has(file.name(entries.get('S')) ?? '');
    }),
  ),
  {
    id: '6.5.2-1',
    standards,
    rule: 'Nothing acts by itself.',
    check: ({ catalog, pages }) => [
      ...(catalog.entries.has('AA') ? [{ message: 'The catalog has `AA`' }] : []),
      ...pages
        .filter(({ dictionary }) => dictionary.entries.has('AA'))
        .map(({ number }) => ({ message: 'A page has `AA`', page: number })),
    ],
  },
];

const forbiddenActions = new Set(
  'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3D JavaScript'.split(' '),
);
