import { createDiagnostic } from '../diagnostics/create-diagnostic.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../model/nodes/document.ts';
import { plainText } from '../model/plain-text.ts';
import { walk } from '../model/visit.ts';
import { isSlidevDeck } from './read-slidev-marks.ts';

/** Slidev's line that takes in code of a file: `<<< @/snippets/external.ts#snippet {2,3}`. */
const codeImport = /^<<< +(\S+)/;

/** Tells of the lines that take in the code of other files, which decks for Slidev have and documents show as they stand. */
export function unreadImports(document: Document): readonly Diagnostic[] {
  if (!isSlidevDeck(document)) return [];
  return Array.from(walk(document)).flatMap((node) => {
    if (node.type !== 'paragraph') return [];
    const file = codeImport.exec(plainText(node.children))?.[1];
    if (file === undefined) return [];
    const instead = 'code of other files is not taken in, and the line is shown as it stands';
    const place = { file: document.file, position: node.position };
    return [createDiagnostic('setting-unused', { setting: `<<< ${file}`, format: 'slides', instead }, place)];
  });
}
