import type { Comment, Inline, XmlElement } from '@octavo/core';
import { isSafeUrl } from '@octavo/core';
import type { DocxPackage } from '../package/open-docx.ts';
import { child, descendants, elements, isElement, isOn, valueAt } from '../package/tree.ts';
import { stylesById } from '../reference/clean-styles.ts';
import { foreignMark } from './foreign-pictures.ts';
import type { ImportContext, ParagraphRole } from './import-context.ts';
import { isUnmarked, listPlace, numberedPlace, numberingOf } from './list-place.ts';
import { paragraphRole } from './paragraph-role.ts';
import type { ReadOptions } from './read-package.ts';

/** A picture taken out of the document; `path` is relative to the Markdown. */
export interface ImportedImage {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Note {
  readonly kind: 'footnote' | 'endnote';
  readonly label: string;
  readonly content: readonly XmlElement[];
}

interface Reader {
  readonly context: ImportContext;
  /** For the text of notes, whose relationships are their own. */
  readonly noteContexts: Readonly<Record<Note['kind'], ImportContext>>;
  /** `w:lang` of the defaults: one language for each kind of script. */
  readonly language: ReadonlyMap<string, string> | undefined;
  notes(): readonly Note[];
  /** Labels of notes by the bookmarks at their marks. */
  noteNames(): ReadonlyMap<string, string>;
  images(): readonly ImportedImage[];
  changes(): number;
  comments(): number;
  dropped(): readonly string[];
}

/** Gathers what the parts of a document say of its text, and what the text names on its way. */
export function createReader(opened: DocxPackage, options: ReadOptions): Reader {
  const part = (type: string): { readonly path: string; readonly root: XmlElement } | undefined => {
    const path = opened.related(opened.main, type);
    const root = path === undefined ? undefined : opened.xml(path);
    return path === undefined || root === undefined ? undefined : { path, root };
  };
  const stylesRoot = part('styles')?.root;
  const styles = stylesRoot === undefined ? new Map<string, XmlElement>() : stylesById(stylesRoot);
  const chain = (id: string | undefined): readonly XmlElement[] => {
    const found: XmlElement[] = [];
    for (let style = styles.get(id ?? ''); style !== undefined && !found.includes(style); ) {
      found.push(style);
      style = styles.get(valueAt(style, 'w:basedOn') ?? '');
    }
    return found;
  };
  const notes: Note[] = [];
  const labels = new Map<string, string>();
  const noteNames = new Map<string, string>();
  const runs = new Map<string, string>();
  const numberings = numberingOf(part('numbering')?.root);
  const images = new Map<string, ImportedImage>();
  const dropped = new Set<string>();
  let changes = 0;
  let comments = 0;
  const commentRoot = part('comments')?.root;
  const noteRoots = { footnote: part('footnotes'), endnote: part('endnotes') } as const;
  const contextFor = (path: string): ImportContext => {
    const relations = new Map(opened.relationships(path).map((entry) => [entry.id, entry]));
    return {
      trackChanges: options.trackChanges,
      joinsCode: options.joinsCode,
      roleOf: (paragraph) => roleOf(paragraph, chain),
      continuedLevel: (paragraph) => {
        const place = numberedPlace(paragraph, chain);
        return isUnmarked(place, numberings) ? place?.level : undefined;
      },
      isIndented: (paragraph) =>
        chain(valueAt(paragraph, 'w:pPr', 'w:pStyle')).some((style) =>
          / indent \d+$/i.test(valueAt(style, 'w:name') ?? ''),
        ),
      listOf: (paragraph) => {
        const place = numberedPlace(paragraph, chain);
        return place === undefined ? undefined : listPlace(place, numberings, runs);
      },
      runMarks: (run) => runMarks(run, chain),
      linkTarget(id) {
        const target = relations.get(id)?.target;
        return target !== undefined && isSafeUrl(target) ? target : undefined;
      },
      image: (drawing) => readImage(drawing),
      note(kind, id) {
        const key = `${kind} ${id}`;
        const known = labels.get(key);
        if (known !== undefined) return known;
        const element = elements(noteRoots[kind]?.root).find((entry) => entry.attributes.get('w:id') === id);
        if (element === undefined) return undefined;
        const label = String(labels.size + 1);
        labels.set(key, label);
        notes.push({ kind, label, content: elements(element) });
        return label;
      },
      nameNote: (bookmark, label) => noteNames.set(bookmark, label),
      comment(id) {
        const element = elements(commentRoot, 'w:comment').find(
          (entry) => entry.attributes.get('w:id') === id,
        );
        if (element === undefined) return undefined;
        comments += 1;
        return readComment(element);
      },
      countChange() {
        changes += 1;
      },
      drop: (what) => dropped.add(what),
    };
    function readImage(drawing: XmlElement): Inline | undefined {
      const id =
        descendants(drawing, 'a:blip')[0]?.attributes.get('r:embed') ??
        descendants(drawing, 'v:imagedata')[0]?.attributes.get('r:id');
      const relation = relations.get(id ?? '');
      const description = descendants(drawing, 'wp:docPr')[0]?.attributes.get('descr') ?? '';
      if (relation === undefined || relation.external) {
        if (id !== undefined) dropped.add('a picture that stands in another file');
        return undefined;
      }
      const bytes = opened.bytes(relation.target);
      if (bytes === undefined) return undefined;
      const name = relation.target.slice(relation.target.lastIndexOf('/') + 1).replace(/[^\w.-]/g, '_');
      const path = `${options.mediaFolder}/${name}`;
      images.set(path, { path, bytes });
      const url = options.foreign.has(relation.target) ? foreignMark + path : path;
      return { type: 'image', id: '', url, alt: description };
    }
  };
  const language = descendants(stylesRoot ?? { name: '', attributes: new Map(), children: [] }, 'w:lang')[0]
    ?.attributes;
  return {
    context: contextFor(opened.main),
    noteContexts: {
      footnote: contextFor(noteRoots.footnote?.path ?? opened.main),
      endnote: contextFor(noteRoots.endnote?.path ?? opened.main),
    },
    language,
    notes: () => notes,
    noteNames: () => noteNames,
    images: () => [...images.values()],
    changes: () => changes,
    comments: () => comments,
    dropped: () => [...dropped],
  };
}

type Chain = (id: string | undefined) => readonly XmlElement[];

function roleOf(paragraph: XmlElement, chain: Chain): ParagraphRole {
  for (const style of chain(valueAt(paragraph, 'w:pPr', 'w:pStyle'))) {
    const role = paragraphRole(style);
    if (role !== undefined) return role;
  }
  const level = Number(valueAt(paragraph, 'w:pPr', 'w:outlineLvl') ?? 9);
  return level < 6 ? { type: 'heading', depth: level + 1 } : { type: 'text' };
}

const styleMarks: Readonly<Record<string, string>> = {
  strong: 'strong',
  emphasis: 'emphasis',
  underline: 'underline',
  strikethrough: 'strikethrough',
  highlight: 'highlight',
  superscript: 'superscript',
  subscript: 'subscript',
  keyboard: 'keyboard',
  'verbatim char': 'code',
  'html code': 'code',
  'source text': 'code',
};

function runMarks(run: XmlElement, chain: Chain): readonly string[] {
  const format = child(run, 'w:rPr');
  const styled = chain(valueAt(format, 'w:rStyle')).flatMap((style) => {
    const name = (valueAt(style, 'w:name') ?? '').toLowerCase();
    // A style for several marks is named for all of them: `Strong Emphasis`.
    return Object.entries(styleMarks).flatMap(([key, mark]) =>
      ` ${name} `.includes(` ${key} `) ? [mark] : [],
    );
  });
  const direct = [
    isOn(child(format, 'w:b')) ? 'strong' : '',
    isOn(child(format, 'w:i')) ? 'emphasis' : '',
    isOn(child(format, 'w:strike')) ? 'strikethrough' : '',
    isOn(child(format, 'w:u')) ? 'underline' : '',
    isOn(child(format, 'w:highlight')) ? 'highlight' : '',
    valueAt(format, 'w:vertAlign') === 'superscript' ? 'superscript' : '',
    valueAt(format, 'w:vertAlign') === 'subscript' ? 'subscript' : '',
    /courier|consolas|mono|menlo/i.test(child(format, 'w:rFonts')?.attributes.get('w:ascii') ?? '')
      ? 'code'
      : '',
  ];
  return [...new Set([...styled, ...direct])].filter((mark) => mark !== '');
}

/** A comment's words, author and day; nothing when it has no words. */
function readComment(element: XmlElement): Comment | undefined {
  const value = descendants(element, 'w:p')
    .map((paragraph) => textOf(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n\n');
  const author = element.attributes.get('w:author')?.trim() ?? '';
  const day = /^\d{4}-\d{2}-\d{2}/.exec(element.attributes.get('w:date') ?? '')?.[0];
  if (value === '') return undefined;
  return {
    type: 'comment',
    id: '',
    value,
    ...(author === '' ? {} : { author }),
    ...(day === undefined ? {} : { date: day }),
  };
}

function textOf(paragraph: XmlElement): string {
  return descendants(paragraph, 'w:t')
    .map((text) => text.children.filter((node) => !isElement(node)).join(''))
    .join('');
}
