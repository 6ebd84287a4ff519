import type { XmlElement } from '../../xml/xml-element.ts';
import { childElement, childElements, descendants, textOf } from '../../xml/xml-element.ts';
import type { Lint } from '../lint-finding.ts';
import type { OoxmlPackage } from '../open-package.ts';
import type { Rgb, SlidePalette, SlideParents } from '../slide-palette.ts';
import { colorOf, contrastOf, slidePalette, slideParents } from '../slide-palette.ts';
import { placeholderOf, shapeProperties, shapesOf, slideParts } from '../slide-parts.ts';

/** The least contrast of words (WCAG 2.2, success criterion 1.4.3). */
const least = 4.5;

/** Where words stand, and where their colours are said. */
interface Place {
  readonly slide: XmlElement;
  readonly parents: SlideParents;
  readonly palette: SlidePalette;
}

/** Words that do not stand out against what is behind them. What stands on a picture is not judged. */
export const textContrast: Lint = (opened) =>
  slideParts(opened).flatMap((part) => {
    const slide = opened.xml(part);
    const parents = slideParents(opened, part);
    const palette = slidePalette(slide, parents);
    const place = { slide, parents, palette };
    const ground = groundOf(place);
    if (ground === undefined) return [];
    return shapesOf(slide).flatMap((shape) => {
      const found =
        shape.name === 'p:graphicFrame'
          ? tablePairs(shape, ground, place, opened)
          : shapePairs(shape, ground, place);
      const faint = found.find(([words, behind]) => contrastOf(words, behind) < least);
      if (faint === undefined) return [];
      const [words, behind, text] = faint;
      const ratio = contrastOf(words, behind).toFixed(1);
      const name = shapeProperties(shape)['name'] ?? 'a shape';
      return [
        {
          lint: 'text-contrast',
          part,
          message: `${name}: “${text.slice(0, 20)}” has a contrast of ${ratio}`,
        },
      ];
    });
  });

type Pair = readonly [words: Rgb, behind: Rgb, text: string];

/** The colour behind all shapes; undefined when it is a picture, or not known. */
function groundOf({ slide, parents, palette }: Place): Rgb | undefined {
  if (shapesOf(slide).some((shape) => /^(Background|Veil)$/.test(shapeProperties(shape)['name'] ?? '')))
    return undefined;
  const background = [slide, parents.layout, parents.master]
    .map((source) => source && Array.from(descendants(source, 'p:bg'))[0])
    .find((found) => found !== undefined);
  if (background === undefined) return palette.slot('bg1');
  const [own] = childElements(background);
  if (own?.name === 'p:bgPr') return palette.colorIn(own);
  const value = own && childElements(own)[0];
  return value === undefined ? undefined : colorOf(value, palette.slot);
}

function shapePairs(shape: XmlElement, ground: Rgb, place: Place): readonly Pair[] {
  const { palette, parents } = place;
  const sources = [shape, ...inheritedShapes(shape, parents)];
  const behind =
    sources
      .map((source) => palette.colorIn(childElement(source, 'p:spPr')))
      .find((color) => color !== undefined) ?? ground;
  return Array.from(descendants(shape, 'a:p')).flatMap((paragraph) => {
    const level = Number(childElement(paragraph, 'a:pPr')?.attributes['lvl'] ?? 0) + 1;
    const inherited = inheritedColor(shape, sources, level, place);
    return runPairs(paragraph, inherited, behind, palette);
  });
}

/** The runs of a paragraph that have words. Links have the theme's colour, whatever they say (PowerPoint). */
function runPairs(
  paragraph: XmlElement,
  inherited: Rgb | undefined,
  behind: Rgb,
  palette: SlidePalette,
): readonly Pair[] {
  return [...childElements(paragraph, 'a:r'), ...childElements(paragraph, 'a:fld')].flatMap(
    (run): readonly Pair[] => {
      const text = childElements(run, 'a:t').map(textOf).join('');
      const properties = childElement(run, 'a:rPr');
      const isLink = properties !== undefined && childElement(properties, 'a:hlinkClick') !== undefined;
      const color = isLink ? palette.slot('hlink') : (palette.colorIn(properties) ?? inherited);
      const mark = properties && childElement(properties, 'a:highlight');
      const [value] = mark === undefined ? [] : childElements(mark);
      const own = value === undefined ? behind : (colorOf(value, palette.slot) ?? behind);
      return text.trim() === '' || color === undefined ? [] : [[color, own, text]];
    },
  );
}

/** The placeholders of layout and master that a shape inherits from. */
function inheritedShapes(shape: XmlElement, { layout, master }: SlideParents): readonly XmlElement[] {
  const own = placeholderOf(shape);
  if (own === undefined) return [];
  const inLayout =
    layout &&
    shapesOf(layout).find((other) => {
      const found = placeholderOf(other);
      return (
        found !== undefined && found.index === own.index && (own.index !== '0' || found.type === own.type)
      );
    });
  const type = placeholderOf(inLayout ?? shape)?.type ?? '';
  const masterType = /^(title|ctrTitle)$/.test(type)
    ? 'title'
    : /^(sldNum|ftr|dt)$/.test(type)
      ? type
      : 'body';
  const inMaster = master && shapesOf(master).find((other) => placeholderOf(other)?.type === masterType);
  return [inLayout, inMaster].filter((found) => found !== undefined);
}

function inheritedColor(
  shape: XmlElement,
  sources: readonly XmlElement[],
  level: number,
  { palette, parents: { master } }: Place,
): Rgb | undefined {
  const type = placeholderOf(sources[1] ?? shape)?.type ?? '';
  const style = /^(title|ctrTitle)$/.test(type)
    ? 'p:titleStyle'
    : placeholderOf(shape) === undefined
      ? 'p:otherStyle'
      : 'p:bodyStyle';
  const lists = [
    ...sources.map((source) => Array.from(descendants(source, 'a:lstStyle'))[0]),
    master && Array.from(descendants(master, style))[0],
  ];
  return (
    lists
      .map((list) => {
        const paragraph = list && childElement(list, `a:lvl${level}pPr`);
        return paragraph && palette.colorIn(childElement(paragraph, 'a:defRPr'));
      })
      .find((color) => color !== undefined) ?? palette.slot('tx1')
  );
}

/** A table's words on the grounds that its style gives their rows. */
function tablePairs(
  shape: XmlElement,
  ground: Rgb,
  { palette }: Place,
  opened: OoxmlPackage,
): readonly Pair[] {
  const table = Array.from(descendants(shape, 'a:tbl'))[0];
  const id = table && Array.from(descendants(table, 'a:tableStyleId')).map(textOf)[0];
  const styles = opened.optionalXml('ppt/tableStyles.xml');
  const style =
    styles &&
    Array.from(descendants(styles, 'a:tblStyle')).find(({ attributes }) => attributes['styleId'] === id);
  if (table === undefined || style === undefined) return [];
  const look = (name: string): { readonly words: Rgb | undefined; readonly behind: Rgb | undefined } => {
    const part = childElement(style, name);
    const text = part && childElement(part, 'a:tcTxStyle');
    const value = text && childElements(text).find(({ name: child }) => child.endsWith('Clr'));
    const fill = part && Array.from(descendants(part, 'a:fill'))[0];
    return { words: value && colorOf(value, palette.slot), behind: palette.colorIn(fill) };
  };
  const [whole, band, head] = [look('a:wholeTbl'), look('a:band2H'), look('a:firstRow')];
  const hasHead = childElement(table, 'a:tblPr')?.attributes['firstRow'] === '1';
  return childElements(table, 'a:tr').flatMap((row, index) => {
    const isHead = hasHead && index === 0;
    const words = (isHead ? head.words : undefined) ?? whole.words ?? palette.slot('tx1');
    const grounds = isHead ? [head.behind ?? ground] : [whole.behind ?? ground, band.behind ?? ground];
    return Array.from(descendants(row, 'a:p')).flatMap((paragraph) =>
      grounds.flatMap((behind) => runPairs(paragraph, words, behind, palette)),
    );
  });
}
