import type { Position } from '../model/nodes/base.ts';
import type { Container } from '../model/nodes/container.ts';

/** What a deck's author set for a slide in a notation of another program; none where nothing is set. */
export function slideSettings(
  values: Readonly<Record<string, string>>,
  position: Position | undefined,
): readonly Container[] {
  if (Object.keys(values).length === 0) return [];
  const place = position === undefined ? {} : { position };
  return [
    { type: 'container', id: '', ...place, name: 'slide-settings', attributes: { values }, children: [] },
  ];
}
