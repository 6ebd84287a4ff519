const vocabulary =
  'paper ink press type margin leading measure column fold sheet binding cloth thread needle board the of and to in a that is was for it with as his on be at by had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just those people'.split(
    ' ',
  );

/**
 * The blocks of a book of about `count` pages of 470 words: headings, paragraphs with emphasis, lists and tables. The same on every run.
 */
export function bookPages(count) {
  const next = numbers(7919);
  const words = (amount) =>
    Array.from({ length: amount }, () => vocabulary[next(vocabulary.length)]).join(' ');
  const sentence = () => {
    const text = words(8 + next(14));
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  const paragraph = () => [
    { text: `${sentence()} ${sentence()}` },
    { text: words(2), bold: true },
    { text: sentence() },
    { text: words(3), italic: true },
    { text: sentence() },
  ];
  return Array.from({ length: count }, (_, index) => [
    { type: 'heading', level: index % 5 === 0 ? 2 : 3, text: `Section ${index + 1}` },
    { type: 'paragraph', pieces: paragraph() },
    { type: 'paragraph', pieces: paragraph() },
    { type: 'list', items: Array.from({ length: 4 }, () => [{ text: sentence() }]) },
    { type: 'paragraph', pieces: paragraph() },
    ...(index % 2 === 0 ? [table(words)] : [{ type: 'paragraph', pieces: paragraph() }]),
  ]).flat();
}

function table(words) {
  const rows = Array.from({ length: 6 }, () => Array.from({ length: 4 }, () => words(3)));
  return { type: 'table', rows: [['Name', 'Kind', 'Place', 'Remark'], ...rows] };
}

/** Numbers below a limit, of a linear congruential generator (constants of ISO C's example of `rand`). */
function numbers(seed) {
  let state = seed;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}
