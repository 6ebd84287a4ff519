/** What a deck may meet at worst, each on a slide of its own: title and body. */
export const tortureSlides: Readonly<Record<string, string>> = {
  'Sixty points': lines(60, (index) => `- Point ${index} with a few words more`),
  'A point of two hundred words': `- ${words(200, 'word')}`,
  'A table of forty rows': table(40, 4),
  'A table of fourteen columns': table(5, 14),
  'A wide table of words': table(3, 14, 'some words of a description'),
  'Code of a hundred and twenty lines': `\`\`\`js\n${lines(120, (index) => `const line${index} = compute(${index}, { label: "line" });`)}\n\`\`\``,
  'Lists ten deep': lines(10, (index) => `${'  '.repeat(index)}- level${index} and what it says`),
  'An address of three hundred characters': `https://example.org/${'path/'.repeat(60)}`,
  'One giant image': '![A giant image](giant.png)',
  'Ten images': lines(10, (index) => `![Picture ${index}](wide.png)\n`),
  Chinese: lines(30, (index) => `- 第${index}点：中文标题与排版，以及更多的文字`),
  Arabic: lines(30, (index) => `- العربية من اليمين إلى اليسار ${index}`),
  Hindi: lines(30, (index) => `- हिन्दी में लिखा हुआ एक वाक्य ${index}`),
  Emoji: lines(12, (index) => `- Emoji 🚀 👍🏽 👩‍👩‍👧 ${index}`),
  [words(40, 'overlong').slice(0, 300)]: '- a title of three hundred characters',
};

/** All of them as one deck. */
export const tortureDeck = [
  '---\nmarp: true\ntitle: Torture\n---\n',
  ...Object.entries(tortureSlides).map(([title, body]) => `## ${title}\n\n${body}\n`),
].join('\n---\n\n');

function lines(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('\n');
}

function words(count: number, word: string): string {
  return Array.from({ length: count }, (_, index) => `${word}${index}`).join(' ');
}

function table(rows: number, columns: number, cell = 'cell'): string {
  const row = (make: (column: number) => string): string =>
    `| ${Array.from({ length: columns }, (_, column) => make(column)).join(' | ')} |`;
  return [
    row((column) => `Head${column}`),
    row(() => '---'),
    ...Array.from({ length: rows }, (_, index) => row((column) => `${cell} ${index}.${column}`)),
  ].join('\n');
}
