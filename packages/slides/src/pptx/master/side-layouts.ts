import type { Box, Deck, Slide, SlideGeometry } from '../../deck.ts';
import { layoutPath } from '../package/paths.ts';
import type { LayoutDefinition, LayoutName, LayoutPlaceholder } from './layouts.ts';
import { layoutDefinitions } from './layouts.ts';

/** What a slide asks of its layout: its sort, and the side of a picture that the words stand beside. */
export interface LayoutRequest {
  readonly key: LayoutName;
  readonly beside?: Beside;
}

/** A picture that takes a side of the slide from top to foot, and where the title beside it stands. */
export interface Beside {
  readonly picture: Box;
  readonly title: Box;
}

/** The picture that the words of a slide stand beside, when there is one. */
export function besideOf({ background, titleBox }: Slide): Beside | undefined {
  if (background?.type !== 'image' || titleBox === undefined) return undefined;
  return { picture: background.box, title: titleBox };
}

/** The picture's side and its share of the slide, as layouts are named for it: what has one name has one layout. */
export function sideName({ picture }: Beside, { widthPt }: Pick<Deck, 'widthPt'>): string {
  const share = Math.round((picture.widthPt / widthPt) * 10_000) / 100;
  return `Picture at ${picture.leftPt === 0 ? 'Left' : 'Right'} (${share} %)`;
}

/** Whether a layout is the one that a slide asks for. */
export function serves(
  layout: Pick<LayoutDefinition, 'key' | 'side'>,
  { key, beside }: LayoutRequest,
  deck: Pick<Deck, 'widthPt'>,
): boolean {
  return layout.key === key && layout.side === (beside && sideName(beside, deck));
}

/**
 * Layouts with a picture at a side, one for each sort, side and width that slides ask for, in the order of the slides: our others with all of
 * their places in what the picture leaves of the slide, and a place for the picture.
 */
export function sideLayouts(
  requests: readonly LayoutRequest[],
  { geometry, direction, widthPt }: Pick<Deck, 'geometry' | 'direction' | 'widthPt'>,
  firstIndex: number,
): readonly LayoutDefinition[] {
  const byName = new Map<string, LayoutDefinition>();
  for (const { key, beside } of requests) {
    if (beside === undefined) continue;
    const side = sideName(beside, { widthPt });
    const id = `${key} ${side}`;
    if (byName.has(id)) continue;
    const narrow = geometryBeside(beside, geometry);
    const base = layoutDefinitions(narrow, direction).find((layout) => layout.key === key);
    if (base === undefined) throw new Error(`There is no layout ${key}.`);
    const { type: _, ...untyped } = base;
    byName.set(id, {
      ...untyped,
      ...(withWords.has(key) ? { type: 'picTx' } : {}),
      path: layoutPath(firstIndex + byName.size),
      name: `${base.name}, ${side}`,
      side,
      geometry: narrow,
      placeholders: [...base.placeholders.map((place) => placed(place, narrow)), pictureAt(beside.picture)],
    });
  }
  return [...byName.values()];
}

/** The boxes of a slide in what a picture leaves of it. */
function geometryBeside({ title }: Beside, geometry: SlideGeometry): SlideGeometry {
  const { leftPt, widthPt } = title;
  const numberPt = Math.min(geometry.slideNumber.widthPt, widthPt / 4);
  // A footer that has one line elsewhere may need two or three.
  const extraPt = Math.min(geometry.footer.heightPt / 2, geometry.footer.topPt - bottomOf(geometry.body));
  const footer = {
    ...geometry.footer,
    topPt: geometry.footer.topPt - extraPt,
    heightPt: geometry.footer.heightPt + 2 * extraPt,
  };
  return {
    ...geometry,
    title,
    body: { ...geometry.body, leftPt, widthPt },
    footer: { ...(extraPt > 0 ? footer : geometry.footer), leftPt, widthPt: widthPt - numberPt - 8 },
    slideNumber: { ...geometry.slideNumber, leftPt: leftPt + widthPt - numberPt, widthPt: numberPt },
  };
}

function bottomOf({ topPt, heightPt }: Box): number {
  return topPt + heightPt;
}

/** Where the master's place would do elsewhere, the layout has one of its own. */
function placed(placeholder: LayoutPlaceholder, { title, body }: SlideGeometry): LayoutPlaceholder {
  return { ...placeholder, box: placeholder.box ?? (placeholder.kind === 'title' ? title : body) };
}

/** Those of which the schema has a sort: a title, a picture and text. */
const withWords: ReadonlySet<LayoutName> = new Set(['content', 'statement']);

/** Behind the indexes that the placeholders of other layouts have. */
const pictureIndex = 41;

function pictureAt(box: Box): LayoutPlaceholder {
  return { kind: 'picture', index: pictureIndex, name: 'Picture at the side', box };
}
