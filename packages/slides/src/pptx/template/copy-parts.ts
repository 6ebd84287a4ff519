import type { XmlElement } from '@octavo/core';
import type { Part, Relationship } from '../package/part.ts';
import { contentTypes } from '../package/part.ts';
import { layoutPath, themePath } from '../package/paths.ts';
import { xmlHead } from '../xml.ts';
import { mainMasterFirst } from './main-master-first.ts';
import type { TemplateMaster } from './template.ts';
import { TemplateError } from './template-error.ts';
import type { TemplatePackage } from './template-package.ts';
import { withFontsOf } from './with-fonts-of.ts';
import { withTextStyles } from './with-text-styles.ts';
import { below, treeXml, without } from './xml-tree.ts';

/** What is taken from a template, under names of ours. */
export interface CopiedParts {
  readonly masters: readonly TemplateMaster[];
  readonly layouts: readonly { readonly path: string; readonly root: XmlElement }[];
  /** The first master's theme. */
  readonly theme: XmlElement | undefined;
  readonly themeCount: number;
  /** Whether the first master came with styles of text; else its layouts have the places of another's placeholders. */
  readonly hasTextStyles: boolean;
  /** Layouts, themes and pictures. */
  readonly parts: readonly Part[];
}

/** Pictures that Office shows; drawings of others (SVG) could hold programs, and have a picture beside them. */
const pictureTypes: Readonly<Record<string, string>> = {
  png: contentTypes.png,
  jpg: contentTypes.jpeg,
  jpeg: contentTypes.jpeg,
  gif: 'image/gif',
  emf: 'image/x-emf',
  wmf: 'image/x-wmf',
};

/** Elements of masters and layouts that hold other people's data or programs. */
const unwanted = new Set(['p:custDataLst', 'p:controls', 'p:timing', 'p:extLst']);

/** Takes masters, layouts, themes and their pictures; slides, notes, comments, properties, fonts, tags and programs stay behind. */
export function copyParts(opened: TemplatePackage, main: string, presentation: XmlElement): CopiedParts {
  const masterSources = mainMasterFirst(
    inOrder(opened, main, presentation, 'p:sldMasterId', 'slideMaster'),
    (source) => opened.xml(source),
  );
  const names = new Map<string, string>();
  const layoutSources = masterSources.flatMap((master, index) => {
    names.set(master, `/ppt/slideMasters/slideMaster${index + 1}.xml`);
    return inOrder(opened, master, opened.xml(master), 'p:sldLayoutId', 'slideLayout');
  });
  for (const [index, layout] of layoutSources.entries()) names.set(layout, layoutPath(index));
  const themeSources = [...new Set(masterSources.flatMap((master) => opened.related(master, 'theme')))];
  for (const [index, theme] of themeSources.entries()) names.set(theme, themePath(index));
  const pictures = new Map<string, Part>();
  const copy = (
    source: string,
  ): { readonly root: XmlElement; readonly relationships: Part['relationships'] } => {
    const kept = opened.relationships(source).flatMap((entry) => keep(entry, opened, names, pictures));
    const known = new Set(kept.map(({ id }) => id));
    const root = without(
      opened.xml(source),
      (element) => unwanted.has(element.name) || leadsNowhere(element, known),
    );
    return { root, relationships: kept };
  };
  const masters = masterSources.map((source): TemplateMaster => {
    const { root, relationships } = copy(source);
    if (root.name !== 'p:sldMaster') throw new TemplateError(`\`${source}\` is no slide master`);
    const layoutPaths = inOrder(opened, source, opened.xml(source), 'p:sldLayoutId', 'slideLayout');
    return {
      path: names.get(source) ?? '',
      root: withTextStyles(root),
      relationships,
      layoutPaths: layoutPaths.map((path) => names.get(path) ?? ''),
    };
  });
  const layouts = layoutSources.map((source) => ({ path: names.get(source) ?? '', ...copy(source) }));
  const themes = themeSources.map((source) => {
    const copied = copy(source);
    const user = masterSources.findIndex((master) => opened.related(master, 'theme').includes(source));
    const [asItWas, master] = [masterSources[user], masters[user]];
    const isComplete = asItWas === undefined || hasTextStyles(opened.xml(asItWas));
    const root = isComplete || master === undefined ? copied.root : withFontsOf(copied.root, master.root);
    return { path: names.get(source) ?? '', ...copied, root };
  });
  return {
    masters,
    layouts,
    theme: themes[0]?.root,
    themeCount: themes.length,
    hasTextStyles: masterSources[0] === undefined || hasTextStyles(opened.xml(masterSources[0])),
    parts: [
      ...layouts.map((layout) => partOf(layout, contentTypes.slideLayout)),
      ...themes.map((theme) => partOf(theme, contentTypes.theme)),
      ...pictures.values(),
    ],
  };
}

function hasTextStyles(master: XmlElement): boolean {
  return below(master, 'p:txStyles').length > 0;
}

/** The parts that a list of ids names, in its order. */
function inOrder(
  opened: TemplatePackage,
  source: string,
  root: XmlElement,
  element: string,
  type: string,
): readonly string[] {
  const targets = new Map(
    opened
      .relationships(source)
      .filter((entry) => entry.type.endsWith(`/${type}`))
      .map(({ id, target }) => [id, target]),
  );
  return below(root, element).flatMap(({ attributes }) => targets.get(attributes.get('r:id') ?? '') ?? []);
}

function keep(
  entry: Relationship,
  opened: TemplatePackage,
  names: ReadonlyMap<string, string>,
  pictures: Map<string, Part>,
): readonly Relationship[] {
  if (entry.external) {
    const isLink =
      entry.type.endsWith('/hyperlink') && /^(https?|mailto):[^\s<>"{}|\\^`]*$/i.test(entry.target);
    return isLink ? [entry] : [];
  }
  const name = names.get(entry.target);
  if (name !== undefined) return [{ ...entry, target: name }];
  if (!entry.type.endsWith('/image')) return [];
  const extension = entry.target.slice(entry.target.lastIndexOf('.') + 1).toLowerCase();
  const contentType = pictureTypes[extension];
  const content = opened.bytes(entry.target);
  if (contentType === undefined || content === undefined) return [];
  const known = pictures.get(entry.target);
  const path =
    known?.path ?? `/ppt/media/template${pictures.size + 1}.${extension === 'jpg' ? 'jpeg' : extension}`;
  if (known === undefined) pictures.set(entry.target, { path, contentType, content, relationships: [] });
  return [{ ...entry, target: path }];
}

/** Whether an element needs a part that stays behind. */
function leadsNowhere({ attributes }: XmlElement, known: ReadonlySet<string>): boolean {
  return Array.from(attributes).some(
    ([name, value]) => /^r:(id|embed|link|pict|dm|lo|qs|cs)$/.test(name) && value !== '' && !known.has(value),
  );
}

function partOf(
  {
    path,
    root,
    relationships,
  }: { readonly path: string; readonly root: XmlElement; readonly relationships: Part['relationships'] },
  contentType: string,
): Part {
  return { path, contentType, content: xmlHead + treeXml(root), relationships };
}
