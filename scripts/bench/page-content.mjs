// The words that every engine of the benchmark sets: sections of paragraphs, or all in one paragraph; the same on every run.

/** About 470 words fill a page. */
const wordsPerPage = 470;
const vocabulary =
  'paper ink press type margin leading measure column fold sheet binding cloth thread needle board the of and to in a that is was for it with as his on be at by had not are but from or have an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because long each just those people typography hyphenation considerable information government'.split(
    ' ',
  );

/** Blocks for so many pages: `{ heading }` or `{ paragraph }`. */
export function pageContent(pages, shape) {
  const next = randomNumbers();
  const blocks = [];
  let words = 0;
  for (let section = 1; words < pages * wordsPerPage; section += 1) {
    if (shape === 'sections') blocks.push({ heading: `Section ${section}` });
    for (let index = 0; index < 6; index += 1) {
      const paragraph = sentences(next);
      words += paragraph.split(' ').length;
      blocks.push({ paragraph });
    }
  }
  return shape === 'one' ? [{ paragraph: blocks.map(({ paragraph }) => paragraph).join(' ') }] : blocks;
}

/** A table of plain cells in ten columns below a head: words, and numbers in every third column. */
export function tableOf(rows) {
  const next = randomNumbers();
  const word = () => vocabulary[next(vocabulary.length)];
  const cell = (column) => (column % 3 === 0 ? String(next(100_000)) : `${word()} ${word()}`);
  const columns = Array.from({ length: 10 }, (_, column) => column);
  const head = columns.map((column) => ({ text: `Head ${column}`, bold: true }));
  const body = Array.from({ length: rows }, () =>
    columns.map((column) => ({ text: cell(column), fontSize: 9 })),
  );
  return { table: { headerRows: 1, widths: columns.map(() => 'auto'), body: [head, ...body] } };
}

function sentences(next) {
  return Array.from({ length: 5 }, () => {
    const words = Array.from({ length: 8 + next(14) }, () => vocabulary[next(vocabulary.length)]).join(' ');
    return `${words[0].toUpperCase()}${words.slice(1)}.`;
  }).join(' ');
}

function randomNumbers() {
  let state = 7919;
  return (limit) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * limit);
  };
}
