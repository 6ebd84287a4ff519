import type { XmlElement } from '@octavo/core';
import type { Part } from '../package/part.ts';
import { contentTypes, relationshipTypes } from '../package/part.ts';
import { xmlHead } from '../xml.ts';
import type { Template } from './template.ts';
import { isElement, treeXml } from './xml-tree.ts';

/** Ids of masters and layouts are one row of numbers (ISO/IEC 29500-1 §19.7.3, §19.7.14): each master's, then those of its layouts. */
const firstId = 2_147_483_648;

export interface WrittenMasters {
  readonly parts: readonly Part[];
  /** For the presentation: each master with its id. */
  readonly masters: readonly { readonly id: number; readonly path: string }[];
}

/** The masters of a template with their layouts; ours join those of the first master. */
export function templateParts(template: Template, added: readonly Part[]): WrittenMasters {
  let nextId = firstId;
  const ids: { readonly id: number; readonly path: string }[] = [];
  const masters = template.masters.map((master, index): Part => {
    ids.push({ id: nextId, path: master.path });
    nextId += 1;
    const own = index === 0 ? added.map(({ path }) => path) : [];
    const relationships = [
      ...master.relationships,
      ...own.map((target, place) => ({
        id: `octavo${place + 1}`,
        type: relationshipTypes.slideLayout,
        target,
        external: false,
      })),
    ];
    const paths = new Map(relationships.map(({ target, id }) => [target, id]));
    const list = [...master.layoutPaths, ...own].map((path): XmlElement => {
      const id = nextId;
      nextId += 1;
      return {
        name: 'p:sldLayoutId',
        attributes: new Map([
          ['id', String(id)],
          ['r:id', paths.get(path) ?? ''],
        ]),
        children: [],
      };
    });
    return {
      path: master.path,
      contentType: contentTypes.slideMaster,
      content: xmlHead + treeXml(withLayouts(master.root, list)),
      relationships,
    };
  });
  return { parts: [...masters, ...template.parts, ...added], masters: ids };
}

/** The list of layouts has its place after the map of colours (CT_SlideMaster). */
function withLayouts(master: XmlElement, list: readonly XmlElement[]): XmlElement {
  const element: XmlElement = { name: 'p:sldLayoutIdLst', attributes: new Map(), children: list };
  const rest = master.children.filter((child) => !isElement(child) || child.name !== 'p:sldLayoutIdLst');
  const after = rest.findIndex((child) => isElement(child) && child.name === 'p:clrMap') + 1;
  return { ...master, children: rest.toSpliced(after, 0, element) };
}
