import type { Diagnostic, NodeId, ThemeSlide } from '@octavo/core';
import { createDiagnostic } from '@octavo/core';
import type { Deck } from '../deck.ts';

/** Tables that are set smaller than the theme allows, since their columns would not stand on a slide otherwise. */
export function tooWideTables(
  deck: Deck,
  slide: ThemeSlide,
  file: string | undefined,
): readonly Diagnostic[] {
  const seen = new Set<NodeId>();
  return deck.slides
    .flatMap(({ regions }) => regions)
    .flatMap((region) => {
      if (region.type !== 'table' || region.sizePt >= slide.minimumSizePt || seen.has(region.table.id))
        return [];
      seen.add(region.table.id);
      const place = { file, position: region.table.position };
      return [
        createDiagnostic('table-too-wide', { columns: region.table.columns.length, format: 'slide' }, place),
      ];
    });
}
