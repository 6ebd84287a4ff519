/** Classes by which decks and pages set what a division holds beside each other; those of Bootstrap and of utility styles among them. */
const columnsClass =
  /^(?:columns|cols)(?:[-_]?[2-4])?$|^(?:multi|two|three|four|[2-4])[-_]?col(?:umn)?s?$|^grid-cols-[2-4]$|^(?:side-by-side|split|row|flex)$/i;
const columnsStyle =
  /(?:^|[;\s])(?:display\s*:\s*(?:inline-)?(?:flex|grid)|columns?(?:-count)?\s*:\s*[2-4])\b/i;
const counts: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, '2': 2, '3': 3, '4': 4 };

/** How many columns the attributes of a `<div>` ask for: 0 for one of each division in it; `undefined` when they ask for none. */
export function columnsOfTag(attributes: string): number | undefined {
  const classes = [...(attributeOf(attributes, 'class') ?? '').split(/\s+/), ...gridClasses(attributes)];
  if (classes.includes('flex-col') || classes.includes('flex-column')) return undefined;
  const style = attributeOf(attributes, 'style') ?? '';
  if (/flex-direction\s*:\s*column/i.test(style)) return undefined;
  const found = classes.find((name) => columnsClass.test(name));
  if (found === undefined) return columnsStyle.test(style) ? 0 : undefined;
  const count = /two|three|four|[2-4]/i.exec(found)?.[0];
  return count === undefined ? 0 : counts[count.toLowerCase()];
}

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
