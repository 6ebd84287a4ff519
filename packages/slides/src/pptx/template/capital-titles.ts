import type { XmlElement } from '@octavo/core';
import type { TitleRole } from '../../plan/titles/fit-title.ts';
import { at } from './xml-tree.ts';

/** Which titles are set in capitals, by where their look is said: layouts of what opens something may have them where others have none. */
export function capitalTitles(
  sources: Readonly<Record<TitleRole, readonly XmlElement[]>>,
): ReadonlySet<TitleRole> {
  const roles = ['opening', 'section', 'slide'] as const;
  return new Set(roles.filter((role) => isCapital(sources[role])));
}

/** The nearest source that speaks of capitals decides (ISO/IEC 29500-1 §21.1.2.3.2). */
export function isCapital(sources: readonly XmlElement[]): boolean {
  const caps = sources.map((source) => at(source, 'a:defRPr')?.attributes.get('cap'));
  return caps.find((cap) => cap !== undefined) === 'all';
}
