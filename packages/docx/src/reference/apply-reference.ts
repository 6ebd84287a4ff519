import type { XmlElement } from '@octavo/core';
import type { Parts } from '../finish/compile-parts.ts';
import { sortParts } from '../finish/sort-parts.ts';
import { declarations } from '../package/namespaces.ts';
import {
  child,
  elements,
  isElement,
  tree,
  withAttributes,
  withChild,
  withChildren,
  writeTree,
} from '../package/tree.ts';
import { xmlDeclaration } from '../xml/markup.ts';
import { mergeNumbering, renumbered } from './merge-numbering.ts';
import { mergeStyles } from './merge-styles.ts';
import { sectionOrder, settingsOrder } from './property-order.ts';
import { ownTree } from './read-reference.ts';
import type { Reference, StoryRelationship } from './reference.ts';

export interface ApplyReferenceOptions {
  /** Whether the document's author says its language; else the reference's holds. */
  readonly hasLanguage: boolean;
  /** Whether headings' numbers stand in the text: then their styles must not count them again. */
  readonly writesHeadingNumbers: boolean;
}

/** A finished package in the reference's look: its styles, theme, numbering, section, headers and footers in place of ours. */
export function applyReference(parts: Parts, reference: Reference, options: ApplyReferenceOptions): Parts {
  const own = (path: string): XmlElement => ownTree(textOf(parts, path));
  const ownStyles = own('word/styles.xml');
  const { numbering, numIds } = mergeNumbering(
    reference.numbering,
    own('word/numbering.xml'),
    reference.lists,
  );
  const ownLanguage = child(
    child(child(child(ownStyles, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr'),
    'w:lang',
  );
  const styles = mergeStyles(renumbered(reference.styles, numIds), ownStyles, {
    language: options.hasLanguage ? ownLanguage : undefined,
    writesHeadingNumbers: options.writesHeadingNumbers,
  });
  const dressed = new Map(parts);
  const put = (path: string, root: XmlElement): void => {
    dressed.set(path, xmlDeclaration + writeTree(root));
  };
  for (const path of parts.keys())
    if (/^word\/(_rels\/)?(header|footer)\d+\.xml(\.rels)?$/.test(path)) dressed.delete(path);
  put(
    'word/styles.xml',
    withAttributes(styles, { ...declarations('w', 'mc', 'w14'), 'mc:Ignorable': 'w14' }),
  );
  put('word/numbering.xml', withAttributes(numbering, declarations('w')));
  put('word/settings.xml', mergeSettings(reference.settings, own('word/settings.xml')));
  if (reference.theme !== undefined)
    put('word/theme/theme1.xml', withAttributes(reference.theme, declarations('a')));
  if (reference.fontTable !== undefined)
    put('word/fontTable.xml', mergeFontTable(reference.fontTable, own('word/fontTable.xml')));
  for (const [index, story] of reference.stories.entries()) {
    const name = storyName(story.kind, index);
    put(`word/${name}.xml`, withAttributes(renumbered(story.root, numIds), storyDeclarations));
    if (story.relationships.length > 0)
      put(`word/_rels/${name}.xml.rels`, relationshipsPart(story.relationships.map(relationshipTree)));
  }
  for (const { path, bytes } of reference.images) dressed.set(path, bytes);
  put('word/_rels/document.xml.rels', documentRelationships(own('word/_rels/document.xml.rels'), reference));
  put('[Content_Types].xml', contentTypes(own('[Content_Types].xml'), reference));
  dressed.set('word/document.xml', dressText(textOf(parts, 'word/document.xml'), reference, numIds));
  return sortParts(dressed);
}

function textOf(parts: Parts, path: string): string {
  const part = parts.get(path);
  if (typeof part !== 'string') throw new Error(`There is no part ${path}`);
  return part;
}

function storyName(kind: 'header' | 'footer', index: number): string {
  return `${kind}Reference${index + 1}`;
}

const storyDeclarations = declarations('w', 'r', 'm', 'a', 'pic', 'wp', 'wps', 'wpg', 'mc', 'v', 'o', 'w10');

const relationshipTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relationshipTree({ id, type, target }: StoryRelationship): XmlElement {
  return tree('Relationship', {
    Id: id,
    Type: `${relationshipTypes}/${type}`,
    Target: type === 'image' ? target.replace(/^word\//, '') : target,
    TargetMode: type === 'hyperlink' ? 'External' : undefined,
  });
}

function relationshipsPart(entries: readonly XmlElement[]): XmlElement {
  return tree(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    entries,
  );
}

function documentRelationships(own: XmlElement, reference: Reference): XmlElement {
  const kept = elements(own).filter(
    ({ attributes }) => !/\/(header|footer)$/.test(attributes.get('Type') ?? ''),
  );
  const stories = reference.stories.map(({ kind }, index) =>
    tree('Relationship', {
      Id: storyName(kind, index),
      Type: `${relationshipTypes}/${kind}`,
      Target: `${storyName(kind, index)}.xml`,
    }),
  );
  return relationshipsPart([
    ...kept,
    ...stories,
    ...(reference.frame?.relationships ?? []).map(relationshipTree),
  ]);
}

const mediaTypes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

function contentTypes(own: XmlElement, reference: Reference): XmlElement {
  const kept = elements(own).filter(
    ({ attributes }) => !/\/(header|footer)\d+\.xml$/.test(attributes.get('PartName') ?? ''),
  );
  const known = new Set(kept.map(({ attributes }) => attributes.get('Extension')?.toLowerCase()));
  const extensions = new Set(reference.images.map(({ path }) => path.slice(path.lastIndexOf('.') + 1)));
  const media = [...extensions].filter((extension) => !known.has(extension));
  return withChildren(own, [
    ...media.map((extension) =>
      tree('Default', { Extension: extension, ContentType: mediaTypes[extension] }),
    ),
    ...kept,
    ...reference.stories.map(({ kind }, index) =>
      tree('Override', {
        PartName: `/word/${storyName(kind, index)}.xml`,
        ContentType: `application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml`,
      }),
    ),
  ]);
}

/** What the reference says of the page and of typing; whatever names people, files or programs stays behind. */
const settingsTaken: readonly string[] = [
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
  'w:defaultTabStop',
  'w:autoHyphenation',
  'w:consecutiveHyphenLimit',
  'w:hyphenationZone',
  'w:doNotHyphenateCaps',
  'w:evenAndOddHeaders',
  'w:clrSchemeMapping',
  'w:decimalSymbol',
  'w:listSeparator',
];

function mergeSettings(reference: XmlElement | undefined, own: XmlElement): XmlElement {
  const plain = withChildren(
    own,
    own.children.filter((node) => !isElement(node) || node.name !== 'w:mirrorMargins'),
  );
  return settingsTaken
    .flatMap((name) => child(reference, name) ?? [])
    .reduce((settings, entry) => withChild(settings, entry, settingsOrder), plain);
}

const fontParts: ReadonlySet<string> = new Set([
  'w:altName',
  'w:panose1',
  'w:charset',
  'w:family',
  'w:notTrueType',
  'w:pitch',
  'w:sig',
]);

function mergeFontTable(reference: XmlElement, own: XmlElement): XmlElement {
  const theirs = elements(reference, 'w:font').map((font) =>
    withChildren(
      withAttributes(tree('w:font'), { 'w:name': font.attributes.get('w:name') }),
      elements(font).filter(({ name }) => fontParts.has(name)),
    ),
  );
  const names = new Set(theirs.map(({ attributes }) => attributes.get('w:name')));
  const added = elements(own, 'w:font').filter(({ attributes }) => !names.has(attributes.get('w:name')));
  return withChildren(own, [...theirs, ...added]);
}

/** The text with the reference's sections and, where it has one, the frame around. */
function dressText(xml: string, reference: Reference, numIds: ReadonlyMap<string, string>): string {
  let count = 0;
  const dressed = xml.replace(/<w:sectPr\b[^>]*>.*?<\/w:sectPr>|<w:sectPr\b[^>]*\/>/gs, (own) => {
    count += 1;
    const merged = mergeSection(reference, ownTree(own));
    return writeTree(count === 1 ? merged : withoutStories(merged));
  });
  const { frame } = reference;
  if (frame === undefined) return dressed;
  const written = (blocks: readonly XmlElement[]): string =>
    blocks.map((block) => writeTree(renumbered(block, numIds))).join('');
  const bodyStart = dressed.indexOf('>', dressed.indexOf('<w:body')) + 1;
  const bodyEnd = dressed.lastIndexOf('<w:sectPr');
  return (
    withDeclarations(dressed.slice(0, bodyStart)) +
    written(frame.before) +
    dressed.slice(bodyStart, bodyEnd) +
    written(frame.after) +
    dressed.slice(bodyEnd)
  );
}

/** Later sections take over the first one's headers and footers, and have no title page of their own. */
function withoutStories(section: XmlElement): XmlElement {
  return withChildren(
    section,
    elements(section).filter(({ name }) => !/^w:(header|footer)Reference$|^w:titlePg$/.test(name)),
  );
}

/** The root must know every prefix of the frame. */
function withDeclarations(opening: string): string {
  const missing = Object.entries(storyDeclarations).filter(([name]) => !opening.includes(`${name}=`));
  const added = missing.map(([name, uri]) => ` ${name}="${uri}"`).join('');
  return opening.replace('<w:document', `<w:document${added}`);
}

/** The reference's section; whether the page lies on its side and has columns is the text's to say. */
function mergeSection(reference: Reference, own: XmlElement): XmlElement {
  const { section } = reference;
  if (section === undefined)
    return withChildren(
      own,
      elements(own).filter((entry) => !/^w:(header|footer)Reference|^w:titlePg/.test(entry.name)),
    );
  const ownColumns = child(own, 'w:cols');
  const ownSize = child(own, 'w:pgSz');
  const changes = [
    ...elements(own).filter(
      ({ name }) =>
        name === 'w:type' || name === 'w:bidi' || name === 'w:rtlGutter' || name === 'w:lnNumType',
    ),
    ...(Number(ownColumns?.attributes.get('w:num') ?? 1) > 1 && ownColumns !== undefined ? [ownColumns] : []),
    ...['w:pgSz', 'w:pgMar'].flatMap((name) =>
      child(section, name) === undefined ? (child(own, name) ?? []) : [],
    ),
  ];
  const merged = changes.reduce((whole, entry) => withChild(whole, entry, sectionOrder), section);
  const size = child(merged, 'w:pgSz');
  const isLandscape = ownSize?.attributes.get('w:orient') === 'landscape';
  if (!isLandscape || size === undefined || size.attributes.get('w:orient') === 'landscape') return merged;
  const turned = withAttributes(size, {
    'w:w': size.attributes.get('w:h'),
    'w:h': size.attributes.get('w:w'),
    'w:orient': 'landscape',
  });
  return withChild(merged, turned, sectionOrder);
}
