import {
  type Block,
  type CrossReference,
  type FootnoteDefinition,
  type Inline,
  type Link,
  mapChildren,
  type Node,
  plainText,
  stringsFor,
  walk,
} from '@octavo/core';
import Slugger from 'github-slugger';
import { referenceFormKey } from './field-reference.ts';
import { bookmarkKey, bookmarksOn, numberKey } from './label-marks.ts';

interface Story {
  readonly blocks: readonly Block[];
  readonly footnotes: readonly FootnoteDefinition[];
}

interface Surroundings {
  /** The notes whose marks bookmarks name. */
  readonly notes: ReadonlyMap<string, string>;
  readonly language: string;
}

interface Place {
  readonly type: Block['type'];
  /** What the author of the Markdown refers to it by; undefined for a heading, which is found by its words. */
  readonly label: string | undefined;
  readonly anchor: string;
}

const prefixes: Partial<Record<Block['type'], string>> = {
  figure: 'fig',
  table: 'tbl',
  mathBlock: 'eq',
};

/**
 * Bookmarks become labels, and the fields and links that lead to them references: `[@fig:port]`, `[words](#port)`. A bookmark of Word's own
 * (`_Ref123`) that nothing leads to says nothing and is left out.
 */
export function resolveLabels(story: Story, { notes, language }: Surroundings): Story {
  const blocks = [...story.blocks, ...story.footnotes.flatMap(({ children }) => children)];
  const nodes = blocks.flatMap((block) => Array.from(walk(block)));
  const wanted = new Set(
    nodes.flatMap((node) => (node.type === 'crossReference' ? [node.target] : linkedName(node))),
  );
  const places = new Map<string, Place>();
  const labels = new Map<Node, string>();
  const taken = new Set<string>();
  const slugger = new Slugger();
  const counts = new Map<string, number>();
  for (const node of nodes) {
    if (node.type !== 'heading' && prefixes[node.type as Block['type']] === undefined) continue;
    // The kinds of the table and headings are blocks.
    const block = node as Block;
    const slug = block.type === 'heading' ? slugger.slug(plainText(block.children)) : '';
    counts.set(block.type, (counts.get(block.type) ?? 0) + 1);
    const names = bookmarksOn(block).filter((name) => !name.startsWith('_') || wanted.has(name));
    const label = labelFor(block, names, {
      slug,
      count: counts.get(block.type) ?? 1,
      taken,
      isWanted: (name) => wanted.has(name ?? ''),
    });
    if (label !== undefined) {
      taken.add(label);
      labels.set(node, label);
    }
    for (const name of names) places.set(name, { type: block.type, label, anchor: label ?? slug });
  }
  const words = wordsBefore(language);
  const settle = (all: readonly Node[]): readonly Node[] => {
    const settled = all.map((node): Node => {
      if (node.type === 'crossReference') return settledReference(node, places, notes);
      const marked = withLabel(mapChildren(node, settle), labels.get(node));
      return marked.type === 'link' ? settledLink(marked, places) : marked;
    });
    const isNumber = (index: number) => saysNumber(all[index], settled[index]);
    return settled.map((node, index) =>
      withoutRepeatedWord(node, { before: isNumber(index - 1), after: isNumber(index + 1), words }),
    );
  };
  return {
    // Nodes stay of their kinds, or become another inline in the place of one.
    blocks: settle(story.blocks) as readonly Block[],
    footnotes: settle(story.footnotes) as readonly FootnoteDefinition[],
  };
}

function linkedName(node: Node): readonly string[] {
  return node.type === 'link' && node.url.startsWith('#') ? [node.url.slice(1)] : [];
}

interface Naming {
  /** A heading's own anchor. */
  readonly slug: string;
  /** The how-manieth of its kind it is. */
  readonly count: number;
  readonly taken: ReadonlySet<string>;
  isWanted(bookmark: string | undefined): boolean;
}

function labelFor(
  block: Block,
  names: readonly string[],
  { slug, count, taken, isWanted }: Naming,
): string | undefined {
  const [name] = names.toSorted((one, other) => Number(one.startsWith('_')) - Number(other.startsWith('_')));
  const number = block.attributes?.values?.[numberKey];
  if (name === undefined && number === undefined) return undefined;
  // A formula with a label has a number.
  if (block.type === 'mathBlock' && number === undefined && !isWanted(name)) return undefined;
  if (block.type === 'heading') {
    const isWords = name === undefined || name.startsWith('_') || sameName(name, slug);
    return isWords ? undefined : unique(cleaned(name).replace(/^sec[:_-]?(?=.)/i, 'sec:'), taken);
  }
  const prefix = prefixes[block.type] ?? '';
  const own =
    name === undefined || name.startsWith('_')
      ? ''
      : cleaned(name).replace(/^(?:figure|fig|table|tbl|tab|equation|eqn|eq)[:_.-]?/i, '');
  return unique(`${prefix}:${own === '' ? (number ?? String(count)) : own}`, taken);
}

/** Names of bookmarks as programs write them: LibreOffice escapes what Word does not allow. */
function cleaned(name: string): string {
  return decoded(name).replace(/[^\p{L}\p{N}_.:-]/gu, '-');
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

function sameName(bookmark: string, slug: string): boolean {
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const name = plain(decoded(bookmark).replace(/^s_/, ''));
  // Names are cut to 40 characters (ISO 29500-1 §17.13.6.2).
  return name === plain(slug) || (name.length > 24 && plain(slug).startsWith(name));
}

function unique(label: string, taken: ReadonlySet<string>): string {
  let name = label;
  for (let count = 2; taken.has(name); count += 1) name = `${label}-${count}`;
  return name;
}

/** Takes the marks of reading away; the label takes their place. */
function withLabel<T extends Node>(node: T, label: string | undefined): T {
  const { attributes } = node;
  if (attributes === undefined && label === undefined) return node;
  const { [bookmarkKey]: _bookmarks, [numberKey]: _number, ...values } = attributes?.values ?? {};
  const { values: _values, label: _label, ...others } = attributes ?? {};
  const kept = {
    ...(label === undefined
      ? attributes?.label === undefined
        ? {}
        : { label: attributes.label }
      : { label }),
    ...others,
    ...(Object.keys(values).length === 0 ? {} : { values }),
  };
  const { attributes: _attributes, ...rest } = node;
  // The same node but its attributes.
  return (Object.keys(kept).length === 0 ? rest : { ...rest, attributes: kept }) as T;
}

function settledReference(
  node: CrossReference,
  places: ReadonlyMap<string, Place>,
  notes: ReadonlyMap<string, string>,
): Inline {
  const { target, raw } = node;
  const form = node.attributes?.values?.[referenceFormKey];
  if (form === undefined) return node;
  const note = notes.get(target);
  if (form === 'note' && note !== undefined) return { type: 'footnoteReference', id: '', label: note };
  const place = places.get(target);
  const shown: Inline = { type: 'text', id: '', value: raw };
  if (place === undefined || form === 'note') return shown;
  const isLabel = place.label !== undefined && /^(?:fig|tbl|eq|sec|lst):/.test(place.label);
  if (isLabel && (form !== 'words' || place.type !== 'heading')) {
    const isPage = form === 'page';
    const written = `[@${place.label}]${isPage ? '{.page}' : ''}`;
    return {
      type: 'crossReference',
      id: '',
      target: place.label ?? '',
      raw: written,
      ...(isPage ? { form } : {}),
    };
  }
  return { type: 'link', id: '', url: `#${place.anchor}`, children: [shown] };
}

/** Links to headings by what these are called in Markdown; others as Word had them. */
function settledLink(node: Link, places: ReadonlyMap<string, Place>): Link {
  const [name] = linkedName(node);
  if (name === undefined) return node;
  const place = places.get(name) ?? places.get(encodeURIComponent(name));
  return { ...node, url: `#${place?.anchor ?? name.replaceAll('_', '-')}` };
}

/** The words before the numbers of references, each as a pattern; those of English are known everywhere. */
function wordsBefore(language: string): string {
  const { figure, table, section, equation } = stringsFor(language);
  const own = [figure, table, section, equation].map((word) => word.replace(/\{n\}.*$/, ''));
  const known = ['figure', 'fig', 'table', 'tab', 'equation', 'eq', 'section', 'sec', 'chapter'];
  return [...new Set([...own, ...known])].filter((word) => word !== '').join('|');
}

/** Whether a field repeated no more than a number, and became a reference that says what it is a number of. */
function saysNumber(read: Node | undefined, settled: Node | undefined): boolean {
  return (
    read?.type === 'crossReference' &&
    /^\(?[\p{L}\p{N}]{1,4}(?:[.-][\p{L}\p{N}]+)*\)?$/u.test(read.raw) &&
    settled?.type === 'crossReference' &&
    settled.form === undefined
  );
}

/** A reference says `Figure 3` by itself: the word that Word's author typed before the number goes, and brackets around it. */
function withoutRepeatedWord(
  node: Node,
  { before, after, words }: { readonly before: boolean; readonly after: boolean; readonly words: string },
): Node {
  if (node.type !== 'text' || !(before || after)) return node;
  const start = before ? node.value.replace(/^\)/, '') : node.value;
  const end = after
    ? start.replace(new RegExp(`(?:(?<![\\p{L}\\p{M}])(?:${words})\\.?[\\s\\u00a0]*)?\\(?$`, 'iu'), '')
    : start;
  return end === node.value ? node : { ...node, value: end };
}
