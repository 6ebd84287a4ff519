import type { Block } from '../../model/node-map.ts';
import type { Paragraph } from '../../model/nodes/paragraph.ts';
import { tableNotesClass } from '../../model/table-notes-class.ts';

/** Words that open the sources of, and notes on, a table, in the languages that Octavo has words of its own for. */
const openings =
  /^(?:Sources?|Notes?|Quellen?|Anmerkung(?:en)?|Fuentes?|Notas?|Remarques?|Fontes?|Fonti|Bron(?:nen)?|Opmerking(?:en)?|Źródł[oa]|Uwag[ai]|Источники?|Примечани[ея]|Джерел[оа]|Примітк[аи]|Kaynak(?:lar)?|Not(?:lar)?|Käll(?:a|or)|Anmärkning(?:ar)?|Kilder?|Lähte(?:et)?|Huom(?:autus)?|Zdroj[e]?|Poznámk[ay]|Πηγ(?:ή|ές)|Σημείωσ(?:η|εις)|المصدر|ملاحظة|מקור|הערה)[ \u00a0]?[:.：]/u;

/** Paragraphs right below a table that has a caption, which say whence it is or what its signs mean, are its notes. */
export function markTableNotes(blocks: readonly Block[]): readonly Block[] {
  let followsTable = false;
  return blocks.map((block) => {
    const isNote = followsTable && block.type === 'paragraph' && opensNotes(block);
    followsTable = isNote || (block.type === 'table' && block.caption !== undefined);
    if (!isNote) return block;
    const classes = [...(block.attributes?.classes ?? []), tableNotesClass];
    return { ...block, attributes: { ...block.attributes, classes } };
  });
}

function opensNotes({ children }: Paragraph): boolean {
  const [first] = children;
  const inner = first?.type === 'emphasis' || first?.type === 'strong' ? first.children[0] : first;
  if (inner?.type !== 'text') return false;
  const after = inner === first ? '' : children[1]?.type === 'text' ? children[1].value.slice(0, 2) : '';
  return openings.test(inner.value + after);
}
