import type { XmlElement } from '@octavo/core';
import {
  child,
  elements,
  isOn,
  tree,
  valueAt,
  withAttributes,
  withChild,
  withChildren,
} from '../package/tree.ts';
import { paragraphOrder, runOrder, styleOrder } from './property-order.ts';
import { styleId } from './style-id.ts';
import type { StyleLookup } from './style-lookup.ts';

/** What is known of the reference's styles. */
export interface HouseStyles {
  readonly lookup: StyleLookup;
  /** By id. */
  readonly known: ReadonlyMap<string, XmlElement>;
}

/** Styles that stay as Octavo writes them only in what they are for: words of the flow look as the reference's own do. */
const flowing: ReadonlySet<string> = new Set([
  'BodyText',
  'ListParagraph',
  'ListContinue',
  'Quote',
  'Abstract',
  'Definition',
]);

const titleBlock: ReadonlySet<string> = new Set(['Title', 'Subtitle', 'Author', 'Affiliation', 'Date']);

/**
 * A style of Octavo's without what would stand over the house's: boxes and tints of the style that it is based on, and the colours of its tables'
 * head.
 */
function withinHouse(style: XmlElement, known: ReadonlyMap<string, XmlElement>): XmlElement {
  const base = valueAt(style, 'w:basedOn') ?? '';
  const isInBox = base !== 'Normal' && known.has(base);
  const isInTable = known.has('OctavoTable') && /^Table(Text|Heading)/.test(styleId(style));
  if (!isInBox && !isInTable) return style;
  const dropped = new Set([...(isInBox ? ['w:pBdr', 'w:shd'] : []), ...(isInTable ? ['w:color'] : [])]);
  return withChildren(
    style,
    elements(style).map((part) =>
      part.name === 'w:pPr' || part.name === 'w:rPr'
        ? withChildren(
            part,
            elements(part).filter(({ name }) => !dropped.has(name)),
          )
        : part,
    ),
  );
}

/** A style of Octavo's in the reference's look: its fonts, and none of the spaces and indents of its running text. */
export function adaptStyle(given: XmlElement, { lookup, known }: HouseStyles): XmlElement {
  const style = withinHouse(given, known);
  if (style.attributes.get('w:type') !== 'paragraph') return withHouseFonts(style, lookup);
  const basedOnText = valueAt(style, 'w:basedOn') === 'Normal';
  const id = styleId(style);
  if (id === 'BodyText')
    return withChildren(
      style,
      elements(style).filter(({ name }) => name !== 'w:pPr'),
    );
  const fonts = withHouseFonts(style, lookup);
  return basedOnText ? withOwnSpacing(fonts, flowing.has(id), lookup) : fonts;
}

function withHouseFonts(style: XmlElement, lookup: StyleLookup): XmlElement {
  const run = child(style, 'w:rPr');
  const fonts = child(run, 'w:rFonts');
  if (run === undefined || fonts === undefined) return style;
  const kind = fonts.attributes.get('w:asciiTheme') ?? '';
  if (kind === '') return style;
  const heading = lookup.has('Heading1') ? lookup.find('Heading1', 'w:rPr', 'w:rFonts') : undefined;
  const rest = withChildren(
    run,
    elements(run).filter(({ name }) => name !== 'w:rFonts'),
  );
  const house = kind.startsWith('major') ? heading : lookup.find('Normal', 'w:rPr', 'w:rFonts');
  return withChild(style, house === undefined ? rest : withChild(rest, house, runOrder), styleOrder);
}

/** What stands around a house's abstract is set in as that is. */
function indentOf(style: XmlElement, lookup: StyleLookup): XmlElement {
  const isAroundAbstract = styleId(style) === 'AbstractTitle' || styleId(style) === 'Keywords';
  if (isAroundAbstract && lookup.has('Abstract'))
    return tree('w:ind', {
      'w:left': lookup.attribute('Abstract', 'w:pPr', 'w:ind', 'w:left'),
      'w:right': lookup.attribute('Abstract', 'w:pPr', 'w:ind', 'w:right'),
    });
  return child(child(style, 'w:pPr'), 'w:ind') ?? tree('w:ind');
}

/** Those of the title block stand as the house's title does, others where lines start, unless they are running text or say it themselves. */
function alignment(style: XmlElement, isFlowing: boolean, lookup: StyleLookup): readonly XmlElement[] {
  if (child(child(style, 'w:pPr'), 'w:jc') !== undefined) return [];
  const id = styleId(style);
  const model = ['Author', 'Title'].find((name) => lookup.has(name));
  if (titleBlock.has(id) && model !== undefined) {
    const found = lookup.find(model, 'w:pPr', 'w:jc');
    if (found !== undefined) return [found];
  }
  const needsAlign = lookup.find('Normal', 'w:pPr', 'w:jc') !== undefined && !isFlowing;
  return needsAlign ? [tree('w:jc', { 'w:val': 'left' })] : [];
}

/** What `Normal` says of space, indent and alignment would else hold for boxes, captions and cells, too. */
function withOwnSpacing(style: XmlElement, isFlowing: boolean, lookup: StyleLookup): XmlElement {
  const given = child(style, 'w:pPr') ?? tree('w:pPr');
  const spacing = child(given, 'w:spacing') ?? tree('w:spacing');
  const closed = withAttributes(spacing, {
    'w:before': spacing.attributes.get('w:before') ?? 0,
    'w:after': spacing.attributes.get('w:after') ?? 0,
  });
  const indent = indentOf(style, lookup);
  const isHanging = indent.attributes.has('w:hanging');
  const level = withAttributes(indent, {
    'w:left': indent.attributes.get('w:left') ?? 0,
    'w:right': indent.attributes.get('w:right') ?? 0,
    ...(isHanging ? {} : { 'w:firstLine': 0 }),
  });
  const changes = [closed, level, ...alignment(style, isFlowing, lookup)];
  const keepsLines = isOn(child(given, 'w:contextualSpacing'));
  const inherited = lookup.find('Normal', 'w:pPr', 'w:contextualSpacing');
  if (inherited !== undefined && keepsLines === undefined)
    changes.push(tree('w:contextualSpacing', { 'w:val': 0 }));
  return withChild(
    style,
    changes.reduce((pPr, change) => withChild(pPr, change, paragraphOrder), given),
    styleOrder,
  );
}
