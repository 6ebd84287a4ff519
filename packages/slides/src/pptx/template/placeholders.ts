import type { XmlElement } from '@octavo/core';
import type { Box } from '../../deck.ts';
import type { Insets } from './template.ts';
import { at, below, childrenOf, numberOf } from './xml-tree.ts';

/** A placeholder of a layout or master as its XML says it. */
export interface TemplatePlaceholder {
  readonly type: string;
  readonly index: string;
  readonly name: string;
  readonly shape: XmlElement;
  /** Its own `p:ph`. */
  readonly mark: XmlElement;
  readonly isVertical: boolean;
}

const emuPerPt = 12_700;
const defaultInset = { x: 91_440, y: 45_720 } as const;

/** The placeholders of a layout or master, in the order of reading. */
export function placeholdersOf(root: XmlElement): readonly TemplatePlaceholder[] {
  const tree = at(root, 'p:cSld', 'p:spTree');
  return [...below(tree, 'p:sp'), ...below(tree, 'p:pic')].flatMap((shape) => {
    const properties = childrenOf(shape).find(({ name }) => name === 'p:nvSpPr' || name === 'p:nvPicPr');
    const mark = at(properties, 'p:nvPr', 'p:ph');
    if (mark === undefined) return [];
    return [
      {
        type: mark.attributes.get('type') ?? 'obj',
        index: mark.attributes.get('idx') ?? '0',
        name: at(properties, 'p:cNvPr')?.attributes.get('name') ?? '',
        shape,
        mark,
        isVertical:
          mark.attributes.get('orient') === 'vert' ||
          (at(shape, 'p:txBody', 'a:bodyPr')?.attributes.get('vert') ?? 'horz') !== 'horz',
      },
    ];
  });
}

/** The master's placeholder that one of a layout inherits from (ISO/IEC 29500-1 §19.3.1.36). */
export function inheritedFrom(
  { type }: Pick<TemplatePlaceholder, 'type'>,
  master: readonly TemplatePlaceholder[],
): TemplatePlaceholder | undefined {
  const wanted = masterTypes[type] ?? 'body';
  return master.find((candidate) => candidate.type === wanted);
}

const masterTypes: Readonly<Record<string, string>> = {
  title: 'title',
  ctrTitle: 'title',
  dt: 'dt',
  ftr: 'ftr',
  sldNum: 'sldNum',
};

/** The place of a placeholder, its own or the master's. */
export function boxOf(
  placeholder: TemplatePlaceholder,
  master: readonly TemplatePlaceholder[],
): Box | undefined {
  const parent = inheritedFrom(placeholder, master);
  return ownBox(placeholder.shape) ?? (parent === undefined ? undefined : ownBox(parent.shape));
}

function ownBox(shape: XmlElement): Box | undefined {
  const transform = at(shape, 'p:spPr', 'a:xfrm');
  const pt = (name: string, attribute: string): number | undefined => {
    const emu = numberOf(at(transform, name), attribute);
    return emu === undefined ? undefined : Math.round((emu / emuPerPt) * 100) / 100;
  };
  const [leftPt, topPt] = [pt('a:off', 'x'), pt('a:off', 'y')];
  const [widthPt, heightPt] = [pt('a:ext', 'cx'), pt('a:ext', 'cy')];
  if (leftPt === undefined || topPt === undefined || widthPt === undefined || heightPt === undefined) {
    return undefined;
  }
  return { leftPt, topPt, widthPt, heightPt };
}

/** The insets of a placeholder, each its own, the master's or the default. */
export function insetsOf(placeholder: TemplatePlaceholder, master: readonly TemplatePlaceholder[]): Insets {
  const sources = [placeholder, inheritedFrom(placeholder, master)].map(
    (source) => source && at(source.shape, 'p:txBody', 'a:bodyPr'),
  );
  const pt = (attribute: string, fallback: number): number => {
    const found = sources.map((source) => numberOf(source, attribute)).find((emu) => emu !== undefined);
    return (found ?? fallback) / emuPerPt;
  };
  return {
    leftPt: pt('lIns', defaultInset.x),
    topPt: pt('tIns', defaultInset.y),
    rightPt: pt('rIns', defaultInset.x),
    bottomPt: pt('bIns', defaultInset.y),
  };
}

/** Where the look of a placeholder's paragraphs is said, nearest first: its own list style, the master's, the master's text styles. */
export function levelSources(
  placeholder: TemplatePlaceholder,
  master: readonly TemplatePlaceholder[],
  textStyles: XmlElement | undefined,
  level: number,
): readonly XmlElement[] {
  const parent = inheritedFrom(placeholder, master);
  const isTitle = placeholder.type === 'title' || placeholder.type === 'ctrTitle';
  const lists = [
    at(placeholder.shape, 'p:txBody', 'a:lstStyle'),
    parent && at(parent.shape, 'p:txBody', 'a:lstStyle'),
    at(textStyles, isTitle ? 'p:titleStyle' : 'p:bodyStyle'),
  ];
  return lists.flatMap((list) => at(list, `a:lvl${level}pPr`) ?? []);
}

/** The size of a level in points; PowerPoint's own is 18 (ISO/IEC 29500-1 §21.1.2.3.9). */
export function levelSizeOf(sources: readonly XmlElement[]): number {
  const size = sources
    .map((source) => numberOf(at(source, 'a:defRPr'), 'sz'))
    .find((found) => found !== undefined);
  return (size ?? 1800) / 100;
}
