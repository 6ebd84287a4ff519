/** How a slide reads the theme's colours: as the master does, light on dark, or light on the accent colour. */
export type ColorMap = 'master' | 'inverted' | 'filled';

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
    accent2: 'accent2',
    accent3: 'accent3',
    accent4: 'accent4',
    accent5: 'accent5',
    accent6: 'accent6',
  }),
};

export function colorMapXml(colorMap: ColorMap): string {
  return maps[colorMap];
}
