// What tools are compared on: an article of one page and a book of 1.3 MB, as Markdown, as Typst's markup and as a page for browsers.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { typstMarkup } from './typst-markup.mjs';

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url));
const bookLength = 1_300_000;

/** Writes `article` and `book` as .md and .typ; the texts of others where they are at hand, else made ones of the same size. */
export async function writePeerSources(folder) {
  for (const [name, text] of [
    ['article', article()],
    ['book', book()],
  ]) {
    writeFileSync(join(folder, `${name}.md`), text);
    writeFileSync(join(folder, `${name}.typ`), await typstMarkup(text));
  }
}

function article() {
  const path = join(shared, 'inputs/article.txt');
  const [title, ...paragraphs] = existsSync(path)
    ? readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
    : ['An article', ...Array.from({ length: 16 }, () => 'Some words of a paragraph. '.repeat(16))];
  return `# ${title}\n\n${paragraphs.join('\n\n')}\n`;
}

function book() {
  const chapters = bookChapters();
  let text = '---\ntitle: A book\nlang: en\n---\n\n';
  for (let index = 0; text.length < bookLength; index += 1)
    text += `${chapters[index % chapters.length]}\n\n`;
  return text;
}

function bookChapters() {
  const folder = join(shared, 'corpus/rust-lang__book/src');
  if (!existsSync(folder)) {
    const paragraph = 'Some *words* of a paragraph, and more of them. '.repeat(12);
    return [`# A chapter\n\n${`${paragraph}\n\n`.repeat(30)}- a\n- b\n`];
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}
