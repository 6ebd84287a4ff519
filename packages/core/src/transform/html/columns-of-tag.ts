/** Classes by which decks and pages set what a division holds beside each other; those of Bootstrap and of utility styles among them. */
const columnsClass =
  /^(?:columns|cols)(?:[-_]?[2-4])?$|^(?:multi|two|three|four|[2-4])[-_]?col(?:umn)?s?$|^grid-cols-[2-9]$|^(?:side-by-side|split|row|flex|grid|cards?-grid|cards)$/i;
const columnsStyle =
  /(?:^|[;\s])(?:grid-template-columns\s*:|display\s*:\s*(?:inline-)?(?:flex|grid)\b|columns?(?:-count)?\s*:\s*[2-4]\b)/i;
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4 };

/** How many columns the attributes of a `<div>` ask for: 0 for one of each division in it; `undefined` when they ask for none. */
export function columnsOfTag(attributes: string): number | undefined {
  const classes = [...(attributeOf(attributes, 'class') ?? '').split(/\s+/), ...gridClasses(attributes)];
  if (classes.includes('flex-col') || classes.includes('flex-column')) return undefined;
  const style = attributeOf(attributes, 'style') ?? '';
  if (/flex-direction\s*:\s*column/i.test(style)) return undefined;
  const tracks = tracksOf(style);
  // `grid grid-cols-2`: the class with a number says more.
  const found = classes.filter((name) => columnsClass.test(name));
  if (found.length === 0 && !columnsStyle.test(style)) return undefined;
  if (tracks !== undefined) return tracks;
  const count = found.map((name) => /two|three|four|[2-9]/i.exec(name)?.[0].toLowerCase()).find(isCount);
  return count === undefined ? 0 : (counts[count] ?? Number(count));
}

function isCount(name: string | undefined): name is string {
  return name !== undefined;
}

/** How many columns a style gives a grid: `repeat(3, 1fr) 2fr` has four; `undefined` where it leaves that to the page's width. */
function tracksOf(style: string): number | undefined {
  const value = /(?:^|[;\s])grid-template-columns\s*:\s*([^;]*)/i.exec(style)?.[1];
  if (value === undefined || /auto-fi[tl]/i.test(value)) return undefined;
  const plain = value
    .replace(/(?:minmax|fit-content|calc|clamp|min|max)\([^()]*\)/gi, '1fr')
    .replace(/\[[^\]]*\]/g, '');
  let tracks = 0;
  const others = plain.replace(/repeat\(\s*(\d+)\s*,([^()]*)\)/gi, (_, times: string, each: string) => {
    tracks += Number(times) * each.trim().split(/\s+/).length;
    return ' ';
  });
  tracks += others
    .trim()
    .split(/\s+/)
    .filter((track) => /^(?:[\d.]+[a-z%]*|auto|(?:min|max)-content)$/i.test(track)).length;
  return tracks > 1 && tracks <= mostTracks ? tracks : undefined;
}

/** More is no grid of words. */
const mostTracks = 12;

/** The classes that Slidev lets authors write as an attribute: `grid="~ cols-2 gap-4"`. */
function gridClasses(attributes: string): readonly string[] {
  const words = (attributeOf(attributes, 'grid') ?? '').split(/\s+/);
  return words.map((word) => `grid-${word}`);
}

function attributeOf(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return match?.[1] ?? match?.[2] ?? match?.[3];
}
