import { words } from '@octavo/testkit';
import { type DocxStructure, type EmphasisKind, emphasisedWords, spelledAddress } from './docx-structure.ts';

/** A node of pandoc's tree: a tag and its content, whose shape the tag says. */
interface PandocNode {
  readonly t: string;
  // The content of pandoc's JSON has a shape of its own for each of 40 tags: it is looked through, not typed.
  readonly c?: unknown;
}

interface Found {
  readonly headings: string[];
  readonly items: string[];
  readonly tables: string[];
  readonly notes: string[];
  readonly links: string[];
  readonly innerLinks: string[];
  readonly emphasis: string[];
  readonly alternativeTexts: string[];
}

/** What pandoc finds in a Word document, from its tree as JSON. */
export function pandocStructure(json: string): DocxStructure {
  // pandoc's JSON holds the blocks of the document in `blocks`.
  const { blocks } = JSON.parse(json) as { readonly blocks: readonly unknown[] };
  const found: Found = {
    headings: [],
    items: [],
    tables: [],
    notes: [],
    links: [],
    innerLinks: [],
    emphasis: [],
    alternativeTexts: [],
  };
  for (const block of blocks) look(block, found, { depth: 1, inNote: false });
  return { ...found, emphasis: found.emphasis.toSorted() };
}

interface Place {
  readonly depth: number;
  readonly inNote: boolean;
}

const emphasisTags: Readonly<Record<string, EmphasisKind>> = {
  Strong: 'strong',
  Emph: 'emphasis',
  Strikeout: 'strikethrough',
  Code: 'code',
};

function look(value: unknown, found: Found, place: Place): void {
  if (Array.isArray(value)) {
    for (const entry of value) look(entry, found, place);
    return;
  }
  if (!isNode(value)) return;
  const content = Array.isArray(value.c) ? (value.c as readonly unknown[]) : [];
  const kind = emphasisTags[value.t];
  if (kind !== undefined && !place.inNote) {
    const text = textOf(value);
    found.emphasis.push(...emphasisedWords(kind, text));
  }
  switch (value.t) {
    case 'Header': {
      const text = textOf(content[2]);
      if (text !== '') found.headings.push(`${content[0]} ${text}`);
      break;
    }
    case 'BulletList':
      lookAtItems(value.c, undefined, found, place);
      return;
    case 'OrderedList':
      lookAtItems(content[1], Number((content[0] as readonly unknown[])[0]), found, place);
      return;
    case 'Table':
      // A table's rows stand in its head and bodies, a cell's blocks in its last place.
      found.tables.push(rowsOf(content.slice(3)).join(' / '));
      break;
    case 'Note':
      if (!place.inNote) found.notes.push(textOf(value.c));
      look(value.c, found, { ...place, inNote: true });
      return;
    case 'Link': {
      const url = String((content[2] as readonly unknown[])[0]);
      const text = textOf(content[1]);
      if (place.inNote || text === '') break;
      if (url.startsWith('#')) found.innerLinks.push(text);
      else found.links.push(`${spelledAddress(url)} ${text}`);
      break;
    }
    case 'Image':
      if (!place.inNote && textOf(content[1]) !== '') found.alternativeTexts.push(textOf(content[1]));
      return;
    default:
  }
  look(value.c, found, place);
}

function lookAtItems(items: unknown, start: number | undefined, found: Found, place: Place): void {
  (items as readonly (readonly unknown[])[]).forEach((blocks, index) => {
    const mark = start === undefined ? '-' : `${start + index}.`;
    if (!place.inNote) found.items.push(`${place.depth} ${mark} ${textOf(firstText(blocks[0]))}`);
    for (const block of blocks) look(block, found, { ...place, depth: place.depth + 1 });
  });
}

/** Whatever style stands around an item's paragraph. */
function firstText(block: unknown): unknown {
  if (!isNode(block) || !Array.isArray(block.c)) return undefined;
  if (block.t === 'Para' || block.t === 'Plain') return block;
  if (block.t === 'BlockQuote') return firstText(block.c[0]);
  if (block.t === 'Div') return firstText((block.c[1] as readonly unknown[])[0]);
  return undefined;
}

function rowsOf(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  if (value.length === 2 && Array.isArray(value[1]) && value[1].length > 0 && value[1].every(isCell)) {
    return [value[1].map((cell) => textOf(cell[4])).join('|')];
  }
  return value.flatMap(rowsOf);
}

function isCell(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length === 5 && isNode(value[1]) && value[1].t.startsWith('Align');
}

function isNode(value: unknown): value is PandocNode {
  return typeof value === 'object' && value !== null && 't' in value && typeof value.t === 'string';
}

function textOf(value: unknown): string {
  return words(rawText(value)).join(' ');
}

function rawText(value: unknown): string {
  if (Array.isArray(value)) return value.map(rawText).join('');
  if (!isNode(value)) return '';
  if (value.t === 'Str') return String(value.c);
  if (['Space', 'SoftBreak', 'LineBreak'].includes(value.t)) return ' ';
  if (value.t === 'Code' || value.t === 'CodeBlock')
    return ` ${String((value.c as readonly unknown[])[1])} `.slice(
      value.t === 'Code' ? 1 : 0,
      value.t === 'Code' ? -1 : undefined,
    );
  if (value.t === 'Note' || value.t === 'Math' || value.t === 'Image') return ' ';
  if (value.t === 'Para' || value.t === 'Plain') return `${rawText(value.c)} `;
  if (value.t === 'Link') return rawText((value.c as readonly unknown[])[1]);
  return rawText(value.c);
}
