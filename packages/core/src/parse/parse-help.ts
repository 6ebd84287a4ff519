import type { ParseElsewhere } from './pieces/parse-elsewhere.ts';
import type { PieceMemory } from './pieces/piece-memory.ts';

/** What makes parsing quicker and changes nothing else. */
export interface ParseHelp {
  readonly elsewhere?: ParseElsewhere | undefined;
  readonly memory?: PieceMemory | undefined;
}
