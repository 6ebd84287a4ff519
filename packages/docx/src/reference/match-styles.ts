import type { XmlElement } from '@octavo/core';
import { elements, valueAt } from '../package/tree.ts';
import { otherStyleNames } from './style-names.ts';

/** A style as far as matching needs it. */
interface StyleKey {
  readonly id: string;
  readonly type: string;
  readonly names: readonly string[];
  readonly isDefault: boolean;
}

/**
 * Which style of the reference stands for which of Octavo's: id by id. A style is known by its name,
 * by being the default of its type, by its id, and last by a name in another language or program; each stands for one only.
 */
export function matchStyles(
  reference: XmlElement,
  own: XmlElement,
  tableStyle: string | undefined,
): ReadonlyMap<string, string> {
  const theirs = elements(reference, 'w:style').map(keyOf);
  const ours = elements(own, 'w:style').map(keyOf);
  const ownNames = new Set(ours.flatMap(({ type, names }) => names.map((name) => `${type} ${name}`)));
  const matched = new Map<string, string>();
  const taken = new Set<string>();
  const tests: readonly ((candidate: StyleKey, style: StyleKey) => boolean)[] = [
    (candidate, style) => candidate.names.some((name) => style.names.includes(name)),
    (candidate, style) => style.isDefault && candidate.isDefault && style.type !== 'table',
    (candidate, style) => style.id === 'OctavoTable' && candidate.id === tableStyle,
    // An id says what a style is where its name is not that of another of ours.
    (candidate, style) =>
      candidate.id === style.id && !candidate.names.some((name) => ownNames.has(`${candidate.type} ${name}`)),
    (candidate, style) => (otherStyleNames[style.id] ?? []).some((name) => candidate.names.includes(name)),
  ];
  for (const test of tests) {
    for (const style of ours) {
      if (taken.has(style.id)) continue;
      const found = theirs.find(
        (candidate) => candidate.type === style.type && !matched.has(candidate.id) && test(candidate, style),
      );
      if (found === undefined) continue;
      matched.set(found.id, style.id);
      taken.add(style.id);
    }
  }
  return withoutCollisions(matched, theirs, ours);
}

/** A style of the reference that stands for none of ours but has the id of one gets another. */
function withoutCollisions(
  matched: ReadonlyMap<string, string>,
  theirs: readonly StyleKey[],
  ours: readonly StyleKey[],
): ReadonlyMap<string, string> {
  const used = new Set([...ours.map(({ id }) => id), ...theirs.map(({ id }) => id)]);
  const ids = new Map(matched);
  for (const { id } of theirs) {
    if (matched.has(id) || !ours.some((style) => style.id === id)) continue;
    let free = `${id}Reference`;
    while (used.has(free)) free += 'X';
    used.add(free);
    ids.set(id, free);
  }
  return ids;
}

function keyOf(style: XmlElement): StyleKey {
  const written = valueAt(style, 'w:name') ?? '';
  const type = style.attributes.get('w:type') ?? 'paragraph';
  const isDefault = ['1', 'true', 'on'].includes(style.attributes.get('w:default') ?? '');
  // Word writes aliases after commas into the name, too.
  const names = written
    .split(',')
    .map((name) => name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase());
  return { id: style.attributes.get('w:styleId') ?? '', type, names: names.filter(Boolean), isDefault };
}
