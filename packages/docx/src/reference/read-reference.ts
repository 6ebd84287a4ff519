import { createDiagnostic, type Diagnostic, type Host, parseXml, type XmlElement } from '@octavo/core';
import { type DocxPackage, openDocx } from '../package/open-docx.ts';
import {
  child,
  descendants,
  elements,
  tree,
  valueAt,
  withAttributes,
  withChildren,
} from '../package/tree.ts';
import { type CleanContext, cleanStory, isCarriedLink } from './clean-story.ts';
import { cleanDefinitions, stylesById } from './clean-styles.ts';
import { paragraphText } from './fill-placeholders.ts';
import { matchStyles } from './match-styles.ts';
import { houseLists } from './merge-numbering.ts';
import { readSection } from './read-section.ts';
import type { Reference, ReferenceFrame, ReferenceStory, StoryRelationship } from './reference.ts';
import { createImageReader, type ImageReader } from './reference-images.ts';
import type { ReferenceValues } from './reference-values.ts';
import { cleanTheme } from './theme-part.ts';

export interface ReadReferenceOptions {
  readonly path: string;
  readonly host: Host;
  readonly values: ReferenceValues;
  /** Octavo's own styles, which those of the reference are matched with. */
  readonly ownStyles: XmlElement;
}

export interface ReadReferenceResult {
  readonly reference: Reference;
  readonly diagnostics: readonly Diagnostic[];
}

/** Takes from a reference document what Octavo uses of it. Throws a `PackageError` when it cannot be read. */
export async function readReference(
  bytes: Uint8Array,
  options: ReadReferenceOptions,
): Promise<ReadReferenceResult> {
  const opened = await openDocx(bytes);
  const body = child(opened.xml(opened.main), 'w:body') ?? tree('w:body');
  const part = (type: string): XmlElement | undefined => {
    const path = opened.related(opened.main, type);
    return path === undefined ? undefined : opened.xml(path);
  };
  const styles = part('styles') ?? tree('w:styles');
  const tableStyle = firstTableStyle(body);
  const styleIds = matchStyles(styles, options.ownStyles, tableStyle);
  const cleanedStyles = cleanDefinitions(styles, styleIds);
  const knownStyles = new Set(
    [cleanedStyles, options.ownStyles].flatMap((root) => [...stylesById(root).keys()]),
  );
  const theme = part('theme');
  const images = createImageReader(opened, options.host);
  const diagnostics: Diagnostic[] = [...leftBehind(opened, options.path)];
  let drawings = 900_000;
  const unknown = new Set<string>();
  const used = new Set<string>();
  const contextFor = (relationships: ReadonlyMap<string, string>): CleanContext => ({
    relationships,
    styleIds,
    knownStyles,
    values: options.values,
    nextDrawing: () => {
      drawings += 1;
      return drawings;
    },
    onPlaceholder: (name, isKnown) => (isKnown ? used : unknown).add(name.toLowerCase()),
  });
  const bodyIndex = elements(body).findIndex(isBodyPlaceholder);
  const section = readSection(elements(body), bodyIndex < 0 ? undefined : bodyIndex);
  const storyIds = new Map<string, string>();
  const stories: ReferenceStory[] = [];
  const addStory = async (id: string): Promise<string | undefined> => {
    const relation = opened.relationships(opened.main).find((entry) => entry.id === id && !entry.external);
    const kind = relation?.type === 'header' ? 'header' : relation?.type === 'footer' ? 'footer' : undefined;
    const root = kind === undefined || relation === undefined ? undefined : opened.xml(relation.target);
    if (kind === undefined || relation === undefined || root === undefined) return undefined;
    const known = storyIds.get(relation.target);
    if (known !== undefined) return known;
    const carried = await carry(opened, relation.target, root, images);
    const cleaned = cleanStory(root, contextFor(carried.ids));
    const name = `${kind}Reference${stories.length + 1}`;
    storyIds.set(relation.target, name);
    stories.push({ kind, root: withParagraph(cleaned), relationships: carried.relationships });
    return name;
  };
  const sectionWith = async (element: XmlElement): Promise<XmlElement> => {
    const children: XmlElement[] = [];
    for (const entry of elements(element)) {
      if (entry.name !== 'w:headerReference' && entry.name !== 'w:footerReference') {
        children.push(entry);
        continue;
      }
      const id = await addStory(entry.attributes.get('r:id') ?? '');
      if (id !== undefined) children.push(withAttributes(entry, { 'r:id': id }));
    }
    return withChildren(element, children);
  };
  const frame =
    bodyIndex < 0
      ? undefined
      : await readFrame(elements(body), bodyIndex, { opened, images, contextFor, sectionWith });
  const ownSection = section === undefined ? undefined : await sectionWith(section);
  diagnostics.push(
    ...[...unknown].map((name) =>
      createDiagnostic('reference-placeholder-unknown', { path: options.path, name }),
    ),
    ...images
      .lost()
      .map((target) =>
        createDiagnostic('reference-dropped', { path: options.path, what: `the picture \`${target}\`` }),
      ),
  );
  const numbering = part('numbering');
  const cleanedNumbering = numbering === undefined ? undefined : cleanDefinitions(numbering, styleIds);
  return {
    diagnostics,
    reference: {
      path: options.path,
      styles: cleanedStyles,
      theme: theme === undefined ? undefined : cleanTheme(theme),
      fontTable: part('fontTable'),
      numbering: cleanedNumbering,
      settings: part('settings'),
      section: ownSection,
      stories,
      images: images.read(),
      frame: frame === undefined ? undefined : { ...frame, placeholders: used },
      lists: houseLists(cleanedNumbering, cleanedStyles, body),
    },
  };
}

/** A header without a paragraph is invalid (ISO 29500-1 §17.10.4). */
function withParagraph(root: XmlElement): XmlElement {
  const hasBlock = elements(root).some(({ name }) => name === 'w:p');
  return hasBlock ? root : withChildren(root, [...root.children, tree('w:p')]);
}

interface FrameOptions {
  readonly opened: DocxPackage;
  readonly images: ImageReader;
  readonly contextFor: (relationships: ReadonlyMap<string, string>) => CleanContext;
  readonly sectionWith: (element: XmlElement) => Promise<XmlElement>;
}

async function readFrame(
  blocks: readonly XmlElement[],
  bodyIndex: number,
  { opened, images, contextFor, sectionWith }: FrameOptions,
): Promise<Omit<ReferenceFrame, 'placeholders'>> {
  const before = tree('w:body', {}, blocks.slice(0, bodyIndex));
  const after = tree(
    'w:body',
    {},
    blocks.slice(bodyIndex + 1).filter(({ name }) => name !== 'w:sectPr'),
  );
  const carried = await carry(opened, opened.main, tree('w:body', {}, [before, after]), images);
  const context = contextFor(carried.ids);
  const cleaned = async (root: XmlElement): Promise<readonly XmlElement[]> => {
    const blocksOf = elements(cleanStory(root, context));
    const written = [];
    for (const block of blocksOf) written.push(await withSection(block, sectionWith));
    return written;
  };
  return {
    before: await cleaned(before),
    after: await cleaned(after),
    relationships: carried.relationships,
  };
}

async function withSection(
  block: XmlElement,
  sectionWith: (element: XmlElement) => Promise<XmlElement>,
): Promise<XmlElement> {
  const pPr = child(block, 'w:pPr');
  const section = child(pPr, 'w:sectPr');
  if (pPr === undefined || section === undefined) return block;
  const written = await sectionWith(readSection([section], undefined) ?? section);
  const properties = withChildren(
    pPr,
    elements(pPr).map((entry) => (entry === section ? written : entry)),
  );
  return withChildren(
    block,
    block.children.map((entry) => (entry === pPr ? properties : entry)),
  );
}

function isBodyPlaceholder(block: XmlElement): boolean {
  return block.name === 'w:p' && /^\s*\{\{\s*body\s*\}\}\s*$/i.test(paragraphText(block));
}

/** The pictures and links that a part names, with the ids that they get. */
async function carry(
  opened: DocxPackage,
  path: string,
  root: XmlElement,
  images: ImageReader,
): Promise<{
  readonly ids: ReadonlyMap<string, string>;
  readonly relationships: readonly StoryRelationship[];
}> {
  const ids = new Map<string, string>();
  const relationships: StoryRelationship[] = [];
  const named = new Set(
    ['a:blip', 'v:imagedata', 'w:hyperlink'].flatMap((name) =>
      descendants(root, name).map(({ attributes }) => attributes.get('r:embed') ?? attributes.get('r:id')),
    ),
  );
  for (const relation of opened.relationships(path)) {
    // Sections in the text name headers, which are read by their own ids.
    if (relation.type === 'header' || relation.type === 'footer') ids.set(relation.id, relation.id);
    if (!named.has(relation.id)) continue;
    const id = `rIdReference${relationships.length + 1}`;
    if (relation.type === 'image' && !relation.external) {
      const target = await images.pathOf(relation.target);
      if (target === undefined) continue;
      ids.set(relation.id, id);
      relationships.push({ id, type: 'image', target });
    } else if (relation.type === 'hyperlink' && relation.external && isCarriedLink(relation.target)) {
      ids.set(relation.id, id);
      relationships.push({ id, type: 'hyperlink', target: relation.target });
    }
  }
  return { ids, relationships };
}

/** The style of the first table in the text: the house's. */
function firstTableStyle(body: XmlElement): string | undefined {
  return descendants(body, 'w:tblPr')
    .map((properties) => valueAt(properties, 'w:tblStyle'))
    .find(Boolean);
}

/** What a reader of the report should know was there and is not used. */
function leftBehind(opened: DocxPackage, path: string): readonly Diagnostic[] {
  const dropped: string[] = [];
  if (opened.hasMacros) dropped.push('its macros');
  if (opened.paths.some((entry) => /\/embeddings\/|\/activeX\//i.test(entry)))
    dropped.push('its embedded objects');
  if (opened.paths.some((entry) => /\/fonts\/.*\.odttf$/i.test(entry))) dropped.push('its embedded fonts');
  const external = opened.paths
    .filter((entry) => entry.endsWith('.rels') && entry !== '_rels/.rels')
    .flatMap((entry) => opened.relationships(entry.replace('_rels/', '').replace(/\.rels$/, '')))
    .filter((relation) => relation.external && relation.type !== 'hyperlink');
  if (external.some(({ type }) => type === 'attachedTemplate'))
    dropped.push('the template that it is attached to');
  if (external.some(({ type }) => type !== 'attachedTemplate'))
    dropped.push('what it links to in other files');
  return dropped.map((what) => createDiagnostic('reference-dropped', { path, what }));
}

/** Reads markup that Octavo wrote itself. */
export function ownTree(markup: string): XmlElement {
  const parsed = parseXml(markup, { elements: 10_000_000, depth: 200, attributesOfElement: 200 });
  if (!parsed.ok) throw new Error(`Octavo wrote XML that is not well-formed: ${parsed.reason}`);
  return parsed.root;
}
