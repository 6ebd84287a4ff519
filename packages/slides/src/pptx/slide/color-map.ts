/**
 * How a slide reads the theme's colours: as the master does, which a layout may do otherwise; light on dark; light on the accent colour; as the
 * master does, whatever its layout does; so, but with titles and links in the colour of the text.
 */
export type ColorMap = 'master' | 'inverted' | 'filled' | 'plain' | 'sober';

/** Whether words are light on a dark ground. */
export function isDarkMap(colorMap: ColorMap): boolean {
  return colorMap === 'inverted' || colorMap === 'filled';
}

const map = (slots: Readonly<Record<string, string>>): string =>
  `<p:clrMapOvr><a:overrideClrMapping ${Object.entries(slots)
    .map(([slot, color]) => `${slot}="${color}"`)
    .join(' ')}/></p:clrMapOvr>`;

/** Accents were chosen for a light ground: on a dark one all of them are light, so that all words stay readable. */
const lightAccents = {
  accent1: 'lt1',
  accent2: 'lt1',
  accent3: 'lt1',
  accent4: 'lt1',
  accent5: 'lt1',
  accent6: 'lt1',
  hlink: 'lt1',
  folHlink: 'lt1',
};

const ownAccents = {
  accent2: 'accent2',
  accent3: 'accent3',
  accent4: 'accent4',
  accent5: 'accent5',
  accent6: 'accent6',
};
const plain = { bg1: 'lt1', tx1: 'dk1', bg2: 'lt2', tx2: 'dk2', accent1: 'accent1', ...ownAccents };

const maps: Readonly<Record<ColorMap, string>> = {
  master: '<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>',
  inverted: map({ bg1: 'dk1', tx1: 'lt1', bg2: 'dk2', tx2: 'lt1', ...lightAccents }),
  // Links and everything else stay readable on the accent colour.
  filled: map({
    bg1: 'accent1',
    tx1: 'lt1',
    bg2: 'dk1',
    tx2: 'lt1',
    ...lightAccents,
    ...ownAccents,
  }),
  // Programs differ in whose colours a placeholder has when its layout maps them and its slide asks for the master's: so they are written out.
  plain: map({ ...plain, hlink: 'hlink', folHlink: 'folHlink' }),
  sober: map({ ...plain, tx2: 'dk1', accent1: 'dk1', hlink: 'dk1', folHlink: 'dk1' }),
};

export function colorMapXml(colorMap: ColorMap): string {
  return maps[colorMap];
}
