import type { XmlElement } from '@octavo/core';
import { at, below, childrenOf, isElement, numberOf } from './xml-tree.ts';

const levelCount = 9;
/** What a level that the sample text lacks has over the level above it: room in EMU, and its size. */
const stepEmu = 285_750;
const shrink = 0.9;
const smallestHundredths = 1200;

/**
 * A master with styles of text (ISO/IEC 29500-1 §19.3.1.52). LibreOffice writes none: it sets the sample words of title and body as they are to
 * look, and whoever opens its file finds titles and text in one size. The styles are read from these words.
 */
export function withTextStyles(master: XmlElement): XmlElement {
  if (at(master, 'p:txStyles') !== undefined) return master;
  const shapes = below(at(master, 'p:cSld', 'p:spTree'), 'p:sp');
  const sampleOf = (type: string): XmlElement | undefined =>
    shapes.find((shape) => at(shape, 'p:nvSpPr', 'p:nvPr', 'p:ph')?.attributes.get('type') === type);
  const styles = [
    element('p:titleStyle', levelsOf(sampleOf('title'), 1)),
    element('p:bodyStyle', levelsOf(sampleOf('body'), levelCount)),
    otherStyle(),
  ].filter(({ children }) => children.length > 0);
  const [last] = master.children.filter((child) => isElement(child) && child.name === 'p:extLst');
  const place = last === undefined ? master.children.length : master.children.indexOf(last);
  return { ...master, children: master.children.toSpliced(place, 0, element('p:txStyles', styles)) };
}

function levelsOf(shape: XmlElement | undefined, count: number): readonly XmlElement[] {
  const paragraphs = below(at(shape, 'p:txBody'), 'a:p');
  const levels: XmlElement[] = [];
  for (let level = 0; level < count; level += 1) {
    const sample = paragraphs.find(
      (paragraph) =>
        (numberOf(at(paragraph, 'a:pPr'), 'lvl') ?? 0) === level && runLook(paragraph) !== undefined,
    );
    const above = levels.at(-1);
    if (sample !== undefined) levels.push(levelOf(sample, level));
    else if (above !== undefined) levels.push(deeper(above, level));
  }
  return levels;
}

/** A paragraph's look as that of a level. */
function levelOf(paragraph: XmlElement, level: number): XmlElement {
  const properties = at(paragraph, 'a:pPr');
  const attributes = new Map(properties?.attributes);
  attributes.delete('lvl');
  const own = childrenOf(properties).filter(({ name }) => name !== 'a:defRPr' && name !== 'a:extLst');
  const run = runLook(paragraph);
  const look = new Map(Array.from(run?.attributes ?? []).filter(([name]) => /^(sz|b|i|spc|cap)$/.test(name)));
  const fills = childrenOf(run).filter(({ name }) => /^a:(solidFill|latin|ea|cs)$/.test(name));
  const defaults: XmlElement = { name: 'a:defRPr', attributes: look, children: fills };
  return { name: `a:lvl${level + 1}pPr`, attributes, children: [...own, defaults] };
}

/** Of tables and boxes. Without it LibreOffice sets tables in a font of its own, which is wider. */
function otherStyle(): XmlElement {
  const latin: XmlElement = { name: 'a:latin', attributes: new Map([['typeface', '+mn-lt']]), children: [] };
  const defaults = element('a:defRPr', [latin]);
  return element(
    'p:otherStyle',
    Array.from({ length: levelCount }, (_, level) => element(`a:lvl${level + 1}pPr`, [defaults])),
  );
}

function runLook(paragraph: XmlElement): XmlElement | undefined {
  return at(paragraph, 'a:r', 'a:rPr') ?? at(paragraph, 'a:endParaRPr');
}

function deeper(above: XmlElement, level: number): XmlElement {
  const attributes = new Map(above.attributes);
  attributes.set('marL', String((numberOf(above, 'marL') ?? 0) + stepEmu));
  const children = childrenOf(above).map((child) => {
    const size = child.name === 'a:defRPr' ? numberOf(child, 'sz') : undefined;
    if (size === undefined) return child;
    const smaller = Math.max(smallestHundredths, Math.round((size * shrink) / 100) * 100);
    return { ...child, attributes: new Map([...child.attributes, ['sz', String(smaller)]]) };
  });
  return { name: `a:lvl${level + 1}pPr`, attributes, children };
}

function element(name: string, children: readonly XmlElement[]): XmlElement {
  return { name, attributes: new Map(), children };
}
